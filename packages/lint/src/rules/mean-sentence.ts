import {sentencesOf, wordCount} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** One long sentence is a slip; a long mean is a style. */
export const meanSentence: LintRule = {
  code: 'drafting/mean-sentence',
  severity: 'warning',
  document: true,
  source: 'L18',
  description: 'The sentences of the document have more than 25 words on average.',
  bad: `1. ${'Vendor shall act with care and '.repeat(6)}shall stop.`,
  good: '1. Vendor shall act with care.',
  blind: 'One clause at a time: the mean is of a whole document. Tables do not count.',
  *check({prose, contract}) {
    let words = 0
    let sentences = 0
    for (const line of prose.lines)
      if (line.type === 'paragraph')
        for (const {text} of sentencesOf(line)) {
          words += wordCount(text)
          sentences += 1
        }
    const [section] = contract.sections
    if (words > sentences * 25 && section)
      yield {
        message: `Sentences have ${(words / sentences).toFixed(1)} words on average, expected at most 25`,
        place: section.place,
      }
  },
}
