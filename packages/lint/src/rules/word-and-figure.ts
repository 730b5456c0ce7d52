import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** Two statements of one number can differ, and then the words win over the figure that everybody read. */
export const wordAndFigure: LintRule = phraseRule({
  code: 'drafting/word-and-figure',
  severity: 'error',
  source: 'L14',
  description: 'A number is written in words and again in figures.',
  bad: '1. Vendor shall act within ten (10) days.',
  good: '1. Vendor shall act within a week of the request.',
  blind:
    'Numbers in words that are not on its list, such as seventeen; a figure that stands before the words.',
  pattern:
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred)(?:-\w+)? \(\d+\)/gi,
  message: (found) => `\`${found}\` says one number twice`,
  hint: () => 'keep the figure',
})
