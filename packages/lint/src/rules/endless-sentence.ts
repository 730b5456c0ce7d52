import {authoredWords, placeIn, sentencesOf} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** Above seventy words a sentence is no longer read, it is searched. */
export const endlessSentence: LintRule = {
  code: 'drafting/endless-sentence',
  severity: 'error',
  source: 'L18',
  description: 'A sentence has more than 70 words.',
  bad: `1. ${'Vendor shall act with care and '.repeat(14)}shall stop.`,
  good: '1. Vendor shall act with care.',
  blind:
    'Each item of a list counts as a sentence; a value of the deal counts for five words at most.',
  *check({prose}) {
    for (const line of prose.lines)
      if (line.type === 'paragraph' && line.text.length > 300)
        for (const sentence of sentencesOf(line)) {
          const words = authoredWords(line, sentence)
          if (words > 70)
            yield {
              message: `A sentence of ${words} words, expected at most 70`,
              place: placeIn(line, sentence.index),
              hint: 'make several sentences of it, or a list',
            }
        }
  },
}
