import {placeIn, sentencesOf, wordCount} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** Above seventy words a sentence is no longer read, it is searched. */
export const endlessSentence: LintRule = {
  code: 'drafting/endless-sentence',
  severity: 'error',
  source: 'L18',
  description: 'A sentence has more than 70 words.',
  bad: `1. ${'Vendor shall act with care and '.repeat(14)}shall stop.`,
  good: '1. Vendor shall act with care.',
  blind: 'Sentences with long values of the deal are not counted: the words are not ours.',
  *check({prose}) {
    for (const line of prose.lines)
      if (line.type === 'paragraph' && line.text.length > 300)
        for (const {text, index} of sentencesOf(line)) {
          const words = wordCount(text)
          if (words > 70 && ownWords(line, index, index + text.length) > 70)
            yield {
              message: `A sentence of ${words} words, expected at most 70`,
              place: placeIn(line, index),
              hint: 'make several sentences of it, or a list',
            }
        }
  },
}

function ownWords({runs, text}: Parameters<typeof placeIn>[0], start: number, end: number): number {
  let count = 0
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]?.start ?? text.length
    if (run.node.type === 'text')
      count += wordCount(
        text.slice(Math.max(start, run.start), Math.max(start, Math.min(end, next))),
      )
  }
  return count
}
