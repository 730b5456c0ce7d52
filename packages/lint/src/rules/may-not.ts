import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** `may not` reads as "is not permitted to" and as "might not". */
export const mayNot: LintRule = phraseRule({
  code: 'drafting/may-not',
  severity: 'error',
  source: 'L02; MSCD on prohibition',
  description: 'A prohibition is written with `may not`, or with `neither` and `may`.',
  bad: '1. Vendor may not copy the files.',
  good: '1. Vendor shall not copy the files.',
  blind: '`neither … may` is seen within eight words.',
  pattern: /\bmay not\b|\b[Nn]either (?:[\w’]+ ){1,8}may\b/g,
  message: (found) => `\`${found}\` is ambiguous in a prohibition`,
  hint: () => 'write `shall not`',
})
