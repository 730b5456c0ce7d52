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
  pattern: /\b\p{L}+n[’']t\b|\b(?:it|that|there|who|we|they|you|I)[’'](?:s|ll|re|ve|d|m)\b|!/giu,
  message: (found) => `\`${found}\` belongs to speech`,
})
