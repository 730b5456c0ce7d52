import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** 03/07/26 is a day in March or in July. */
export const numericDate: LintRule = phraseRule({
  code: 'drafting/numeric-date',
  severity: 'error',
  source: 'L15',
  description: 'A date is written in figures alone.',
  bad: '1. The work begins on 03.07.2026.',
  good: '1. The work begins on the day of signing.',
  blind: 'A reference of three parts, such as version 1.2.10, which looks like a date to it.',
  pattern: /\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b/g,
  message: (found) => `\`${found}\` can be read as two dates`,
  hint: () => 'take it from the deal with `{{date …}}`',
})
