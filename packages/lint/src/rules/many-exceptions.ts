import {placeIn, sentencesOf} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** An exception to an exception is where meaning goes to hide. */
export const manyExceptions: LintRule = {
  code: 'drafting/many-exceptions',
  severity: 'warning',
  source: 'L32',
  description: 'A sentence has two exceptions, or a double negative.',
  bad: '1. Vendor shall act, except that it may rest, except that rest ends at noon.',
  good: '1. Vendor shall act, except that it may rest until noon.',
  blind: 'A negation that is part of a verb, such as "refuse".',
  *check({prose}) {
    for (const line of prose.lines) {
      if (!suspicious.test(line.text)) continue
      for (const {text, index} of sentencesOf(line)) {
        if ((text.match(/\b(?:except|unless)\b/g)?.length ?? 0) > 1)
          yield {
            message: 'A sentence with two exceptions',
            place: placeIn(line, index),
            hint: 'begin a new sentence',
          }
        const negative =
          /\bnot un(?!der|til|less|ique|it|ion)\w+|\bnot\b[^.;]*\bunless\b[^.;,]*\bnot\b/.exec(text)
        if (negative)
          yield {
            message: 'A double negative',
            place: placeIn(line, index + negative.index),
            hint: 'say what is so',
          }
      }
    }
  },
}

const suspicious = /\b(?:except|unless|not un)/
