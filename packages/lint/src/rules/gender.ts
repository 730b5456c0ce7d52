import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** A contract speaks of persons. */
export const gender: LintRule = phraseRule({
  code: 'drafting/gender',
  severity: 'error',
  source: 'L30',
  description: 'A pronoun names a gender.',
  bad: '1. Each person shows his badge.',
  good: '1. Each person shows a badge.',
  blind: 'Names and titles that tell a gender; `they` for one person, which it accepts.',
  pattern:
    /\b(?:he|she|his|her|hers|him|himself|herself|he or she|his or her|chairman|workman|workmanlike|manpower|draftsman)\b/gi,
  message: (found) => `\`${found}\` names a gender`,
  hint: () => 'repeat the noun, or use the plural',
})
