import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** Typed letters are not numbered, cannot be referred to, and stay when a condition drops one of them. */
export const inlineList: LintRule = phraseRule({
  code: 'drafting/inline-list',
  severity: 'warning',
  source: 'L19',
  description: 'A list is typed inside a sentence.',
  bad: '1. Vendor shall (a) act, (b) report and (c) stop.',
  good: '1. Vendor shall:\n   1. act;\n   1. report; and\n   1. stop.',
  blind: 'Lists of words with commas, and lists with figures or letters other than (a) and (i).',
  pattern: /(?<![\d)])(?<=\s)\((?:a|i)\) /g,
  message: (found) => `\`${found}\` opens a list that is typed by hand`,
  hint: () => 'write nested items',
})
