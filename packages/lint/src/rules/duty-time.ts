import {placeIn, sentencesOf} from '../prose.ts'
import type {LintRule} from '../rule.ts'

/** A duty to hand over or to tell, with no time, is never late. */
export const dutyTime: LintRule = {
  code: 'drafting/duty-time',
  severity: 'warning',
  source: 'L36',
  description: 'A duty to give, tell, pay or return something says no time.',
  bad: '1. Vendor shall deliver the files to Customer.',
  good: '1. Vendor shall deliver the files to Customer within a week after the request.',
  blind:
    'Only duties that are done once or on an event; the time may stand anywhere in the sub-clause.',
  *check({prose}) {
    for (const line of prose.lines) {
      if (!events.test(line.text)) continue
      const around = line.items.length > 0 ? wholeOf(line, prose.lines) : line.text
      if (times.test(around)) continue
      for (const {text, index} of sentencesOf(line)) {
        const duty = events.exec(text)
        if (duty)
          yield {
            message: `\`${duty[0]}\` without a time`,
            place: placeIn(line, index + duty.index),
            hint: 'say within which period, after what',
          }
      }
    }
  },
}

type Line = Parameters<typeof placeIn>[0]

/** The words of the outermost sub-clause that a line stands in. */
function wholeOf({items: [outermost]}: Line, lines: readonly Line[]): string {
  return lines
    .filter(({items}) => items[0] === outermost)
    .map(({text}) => text)
    .join(' ')
}

const events =
  /\bshall (?:also )?(?:notify|deliver|inform|tell|pay|return|report|submit|certify|publish|hand over|reimburse|refund|send|disclose)\b/
const times =
  /\b(?:within|before|after|when|whenever|until|during|while|on|by|at|each|every|if|once|as soon as|annually|monthly|quarterly|yearly|weekly|daily|throughout|first|at all times|for as long as|in advance)\b/
