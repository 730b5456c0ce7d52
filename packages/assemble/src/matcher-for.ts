import {type TermMatcher, termMatcher} from './term-matcher.ts'

/** Documents of one library have few sets of terms; a deal may bring another, so that not all are kept. */
const most = 8

const known = new Map<string, TermMatcher>()

/** A matcher for terms, which may have been made for another document. */
export function matcherFor(terms: readonly string[]): TermMatcher {
  const key = terms.join('\0')
  const matcher = known.get(key) ?? termMatcher(terms)
  if (!known.has(key) && known.size >= most) known.clear()
  known.set(key, matcher)
  return matcher
}
