import type {Json} from '@ringfence/model'
import {type Line, type Match, matchesIn, placeIn} from './prose.ts'
import type {LintRule} from './rule.ts'

export interface PhraseRule extends Omit<LintRule, 'check'> {
  /** Global; what it matches is reported, unless it is a value of the deal. */
  readonly pattern: RegExp
  readonly message: (found: string, match: Match) => string
  readonly hint?: (found: string, match: Match) => string
  /** What it is replaced by, where that is certain. */
  readonly fix?: (found: string, match: Match) => string | undefined
  /** Lines in which it is looked for; all unless given. */
  readonly within?: (line: Line) => boolean
  /** Matches that are no fault after all. */
  readonly except?: (match: Match) => boolean
}

/** A rule that looks for words. */
export function phraseRule(rule: PhraseRule): LintRule {
  const {pattern, message, hint, fix, within, except, ...kind} = rule
  return {
    ...kind,
    *check({prose}) {
      for (const match of matchesIn(prose, pattern)) {
        if (within?.(match.line) === false || except?.(match)) continue
        const found = match.text.trim()
        yield {
          message: message(found, match),
          place: placeIn(match.line, match.index + match.text.search(/\S/)),
          ...(hint ? {hint: hint(found, match)} : {}),
          ...fixOf(found, fix?.(found, match)),
        }
      }
    },
  }
}

/** A replacement, for `lint --fix`, with a capital where what it replaces has one. */
function fixOf(from: string, to: string | undefined): {data?: Json} {
  if (to === undefined) return {}
  const capital = /^\p{Lu}/u.test(from)
  const written = capital ? `${to.charAt(0).toUpperCase()}${to.slice(1)}` : to
  return {data: {fix: {from, to: written}}}
}
