import type {Block, Draft, GlossaryEntry} from '@ringfence/model'
import {inAlphabeticalOrder} from './in-alphabetical-order.ts'
import {definedTermsIn, textsIn} from './inlines-of.ts'
import type {TermMatcher} from './term-matcher.ts'

/**
 * The definitions of the glossary that the sections use, and those that they use in turn, in alphabetical
 * order. A term that a section defines in place is not taken from the glossary.
 */
export function usedDefinitions(
  {sections, glossary, info}: Draft,
  matcher: TermMatcher,
): readonly GlossaryEntry[] {
  const byTerm = new Map(glossary.map((each) => [each.entry.term, each]))
  for (const term of termsInPlace(sections)) byTerm.delete(term)
  const used = new Set<string>()
  const queue: (readonly Block[])[] = sections.map(({children}) => children)
  for (let blocks = queue.pop(); blocks; blocks = queue.pop())
    for (const term of termsUsedIn(blocks, matcher)) {
      const found = byTerm.get(term)
      if (!found || used.has(term)) continue
      used.add(term)
      queue.push(found.entry.children)
    }
  return inAlphabeticalOrder([...used], info.language).flatMap((term) => byTerm.get(term) ?? [])
}

/** Terms that sections define in place. */
export function termsInPlace(sections: Draft['sections']): readonly string[] {
  return sections.flatMap(({children}) => definedTermsIn(children).map(({term}) => term))
}

function* termsUsedIn(blocks: readonly Block[], matcher: TermMatcher): Generator<string> {
  for (const node of textsIn(blocks))
    if (node.type === 'field') yield* node.terms ?? []
    else for (const {term} of matcher.find(node.value)) yield term
}
