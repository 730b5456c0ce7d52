import {placeIn, sentencesOf, wordCount} from '../prose.ts'
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
    'Each item of a list counts as a sentence of its own; values of the deal count as they read.',
  *check({prose}) {
    for (const line of prose.lines)
      if (line.type === 'paragraph' && line.text.length > 200)
        for (const {text, index} of sentencesOf(line)) {
          const words = wordCount(text)
          if (words > 45 && words <= 70 && hasTemplateWords(line))
            yield {
              message: `A sentence of ${words} words, expected at most 45`,
              place: placeIn(line, index),
              hint: 'make two of it, or a list',
            }
        }
  },
}

/** A description that the deal gives is the deal's own. */
function hasTemplateWords({
  runs,
}: {
  readonly runs: readonly {readonly node: {type: string}}[]
}): boolean {
  return runs.some(({node}) => node.type === 'text')
}
