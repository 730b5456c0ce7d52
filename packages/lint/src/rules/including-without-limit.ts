import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** Said once in the interpretation clause, it need not be said again; said sometimes, it limits the rest. */
export const includingWithoutLimit: LintRule = phraseRule({
  code: 'drafting/including-without-limit',
  severity: 'error',
  source: 'L13',
  description:
    '`including without limitation` and its like, which the interpretation clause makes needless.',
  bad: '1. Vendor shall keep all records, including without limitation the logs.',
  good: '1. Vendor shall keep all records, including the logs.',
  blind: 'Whether the document has the interpretation clause that makes the words needless.',
  pattern:
    /\b(?:means and includes|includ(?:ing|es?),? (?:but|without|and)(?: is| are)?(?: not)?(?: being)? (?:limit(?:ed|ation|ing)(?: to)?|restrict\w+))\b|\bwithout limiting the generality\b/gi,
  fix: (found) =>
    /^includ/i.test(found)
      ? found.slice(0, found.startsWith('includes') ? 8 : /^includ(?:e)\b/.test(found) ? 7 : 9)
      : undefined,
  message: (found) => `\`${found}\` says what the interpretation clause says for all`,
  hint: () => 'write `including`',
})
