import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** Speech, not paper. */
export const contraction: LintRule = phraseRule({
  code: 'drafting/contraction',
  severity: 'error',
  source: 'L30',
  description: 'A contraction, or an exclamation mark.',
  bad: "1. Vendor doesn't act.",
  good: '1. Vendor does not act.',
  blind: 'A genitive is no contraction: after a noun, `’s` for `is` goes unseen.',
  pattern:
    /\b[A-Za-z]+n[’']t\b|\b(?:[Ii]t|[Tt]hat|[Tt]here|[Ww]ho|[Ww]e|[Tt]hey|[Yy]ou|I)[’'](?:s|ll|re|ve|d|m)\b|!/g,
  message: (found) => `\`${found}\` belongs to speech`,
})
