import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** What the parties intend they write; what they only intend they did not agree. */
export const intention: LintRule = phraseRule({
  code: 'drafting/intention',
  severity: 'info',
  source: 'L39',
  description: 'The parties intend something outside the recitals.',
  bad: '1. The parties intend that Vendor acts with care.',
  good: '1. Vendor shall act with care.',
  blind: 'Intentions without these words: `the aim of this clause`.',
  pattern:
    /\b(?:parties intend|intention of the parties|party intends|parties wish|parties’ intent)\b/gi,
  message: (found) => `\`${found}\` instead of a rule`,
  within: ({section}) => section.role !== 'recitals',
})
