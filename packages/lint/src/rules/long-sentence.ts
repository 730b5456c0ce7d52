import {authoredWords, placeIn, sentencesOf} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** A reader holds about forty words. What a reader cannot hold, a judge reads for the other side. */
export const longSentence: LintRule = {
  code: 'drafting/long-sentence',
  severity: 'warning',
  source: 'L18; plain-language practice',
  description: 'A sentence has more than 45 words.',
  bad: `1. ${'Vendor shall act with care and '.repeat(8)}shall stop.`,
  good: '1. Vendor shall act with care.',
  blind:
    'Each item of a list counts as a sentence; a value of the deal counts for five words at most. A sentence that ends in an abbreviation of `vocabularies/abbreviations.yaml` may be taken for the first part of the next.',
  *check({prose}) {
    for (const line of prose.lines)
      if (line.type === 'paragraph' && line.text.length > 200)
        for (const sentence of sentencesOf(line)) {
          const words = authoredWords(line, sentence)
          if (words > 45 && words <= 70)
            yield {
              message: `A sentence of ${words} words, expected at most 45`,
              place: placeIn(line, sentence.index),
              hint: 'make two of it, or a list',
            }
        }
  },
}
