import {phraseRule} from '../phrase-rule.ts'
import type {LintRule} from '../rule.ts'

/** `where` is a place, `when` a time, `if` a condition. */
export const whereCondition: LintRule = phraseRule({
  code: 'drafting/where-condition',
  severity: 'warning',
  source: 'L33',
  description: 'A condition opens with `where`.',
  bad: '1. Where a file is lost, Vendor shall tell Customer.',
  good: '1. If a file is lost, Vendor shall tell Customer.',
  blind: 'A `where` inside the sentence, which may be a place.',
  pattern: /(?<=^|[.:] )Where\b(?! the (?:work|services))/gm,
  message: () => '`Where` opens a condition',
  hint: () => 'write `If`, or `When` for what is certain to happen',
  within: ({type}) => type === 'paragraph',
})
