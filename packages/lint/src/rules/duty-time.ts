import type {Item} from '@ringfence/model'
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
    const wholes = textByOutermost(prose.lines)
    for (const line of prose.lines) {
      if (!events.test(line.text)) continue
      const [outermost] = line.items
      if (times.test((outermost && wholes.get(outermost)) ?? line.text)) continue
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

/** The words of each outermost sub-clause. */
function textByOutermost(lines: readonly Line[]): ReadonlyMap<Item, string> {
  const texts = new Map<Item, string>()
  for (const {text, items} of lines) {
    const [outermost] = items
    if (!outermost) continue
    const before = texts.get(outermost)
    texts.set(outermost, before === undefined ? text : `${before} ${text}`)
  }
  return texts
}

const events =
  /\bshall (?:also )?(?:notify|deliver|inform|tell|pay|return|report|submit|certify|publish|hand over|reimburse|refund|send|disclose)\b/
const times =
  /\b(?:within|before|after|when|whenever|until|during|while|on|by|at|each|every|if|once|as soon as|annually|monthly|quarterly|yearly|weekly|daily|throughout|first|at all times|for as long as|in advance)\b/
