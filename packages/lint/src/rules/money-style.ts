import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** A dollar of which country? */
export const moneyStyle: LintRule = phraseRule({
  code: 'drafting/money-style',
  severity: 'warning',
  source: 'L16',
  description:
    'An amount of money is written with a sign or in words, not with a currency code and digits.',
  bad: '1. Vendor shall pay $5,000 for each breach.',
  good: '1. Vendor shall pay the agreed amount for each breach.',
  blind:
    'Amounts that a value of the deal brings; other signs than $, €, £ and ¥; codes without digits.',
  pattern:
    /[$€£¥]\s?\d[\d,.]*|\b(?:\w+ )?(?:hundred|thousand|million|billion) (?:dollars|euros?|pounds)\b/gi,
  message: (found) => `\`${found}\` has no currency code`,
  hint: () => 'take it from the deal with `{{money …}}`',
})
