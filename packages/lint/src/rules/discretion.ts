import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** Six ways of saying `may` make the reader look for six meanings. */
export const discretion: LintRule = phraseRule({
  code: 'drafting/discretion',
  severity: 'error',
  source: 'L03; MSCD on discretion',
  description: 'Discretion is not written with `may`.',
  bad: '1. Customer is entitled to inspect the premises.',
  good: '1. Customer may inspect the premises.',
  blind:
    'A `may` that grants more than the party wants to grant; freedom said in other words, such as `can`.',
  pattern:
    /\bshall (?:have the right|be entitled|be permitted|be free|be authori[sz]ed)\b|\b(?:is|are) (?:entitled|permitted|authori[sz]ed) to\b|\b(?:has|have) the (?:right|option|discretion) to\b|\b(?:is|are) at liberty to\b/g,
  message: (found) => `\`${found}\` is a roundabout \`may\``,
  hint: () => 'write `may`',
})
