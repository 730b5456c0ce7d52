import {sha256} from '@noble/hashes/sha2'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils'
import type {Obligation} from '@ringfence/model'
import ical, {type ICalEventData} from 'ical-generator'
import type {Register} from '../register.ts'
import {about, actorWords} from './groups.ts'

/** Days before a duty at which a calendar reminds of it. */
const reminderDays = 7

/**
 * The duties that have dates, as iCalendar (RFC 5545): all-day entries that leave the day free. A recurring duty is
 * one entry with a rule where a rule gives its dates exactly, else an entry for each date. The ids stay the same when
 * a date moves, so that a second import moves the entry.
 */
export function writeCalendar({title, key, stamp, obligations}: Register): string {
  const dated = obligations.filter(({dates}) => dates.length > 0)
  const earliest = dated.map(({dates}) => dates[0] ?? '').toSorted()[0]
  const stamped = dayOf(stamp ?? earliest ?? '1970-01-01')
  const calendar = ical({
    name: printable(`Obligations: ${title}`),
    description: about.join(' '),
    prodId: {company: 'Ringfence', product: 'Obligations', language: 'EN'},
    events: dated.flatMap((each) => eventsOf(each, key, stamped)),
  })
  return calendar.toString().replace(/(\r\n)*$/, '\r\n')
}

function eventsOf(obligation: Obligation, key: string, stamp: Date): readonly ICalEventData[] {
  const {dates, recurrence} = obligation
  const [first = ''] = dates
  if (recurrence?.exact)
    return [
      {
        ...eventAt(first, obligation, idOf(obligation, key, 0), stamp),
        repeating: `RRULE:${recurrence.rule}`,
      },
    ]
  return dates.map((date, index) => eventAt(date, obligation, idOf(obligation, key, index), stamp))
}

function eventAt(date: string, obligation: Obligation, id: string, stamp: Date): ICalEventData {
  const {duty, clause, documentTitle, requirements, actor} = obligation
  const serves = requirements.length > 0 ? `Serves ${requirements.join(', ')}.` : ''
  const lines = [
    `${actorWords(obligation)}: ${duty}.`,
    `Due: ${obligation.due}.`,
    `${capitalised(clause)}, ${documentTitle}. ${serves}`.trim(),
    ...(obligation.assumes ? [`The date assumes this: ${obligation.assumes}.`] : []),
    ...(obligation.bespoke ? ['The sub-clause has wording of its own: check it.'] : []),
  ]
  return {
    id,
    stamp,
    start: dayOf(date),
    allDay: true,
    summary: printable(`${actor.side}: ${duty} (${clause})`),
    description: printable(lines.join('\n')),
    transparency: 'TRANSPARENT' as ICalEventData['transparency'] & string,
    categories: [{name: actor.side}],
    alarms: [{type: 'display' as never, trigger: reminderDays * 24 * 60 * 60}],
  }
}

/** The same for the same duty of the same deal, whatever its date. */
function idOf({document, id}: Obligation, key: string, index: number): string {
  const digest = bytesToHex(sha256(utf8ToBytes([key, document, id, index].join('\n'))))
  return `${digest.slice(0, 32)}@ringfence`
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** RFC 5545 has no control characters but the line end. */
function printable(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}/gu, ' ')
}
