import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** Capitals slow the reader; where a law wants words to stand out, bold does it. */
export const capitals: LintRule = phraseRule({
  code: 'drafting/capitals',
  severity: 'warning',
  source: 'L34',
  description: 'Several words are in capitals.',
  bad: '1. VENDOR GIVES NO OTHER WARRANTY.',
  good: '1. **Vendor gives no other warranty.**',
  blind:
    'Fewer than four words in capitals, which may be abbreviations; single letters break a run.',
  pattern: /\b\p{Lu}{2,}(?: \p{Lu}{2,}){3,}\b/gu,
  message: (found) => `\`${found}\` in capitals`,
  hint: () => 'use bold',
})
