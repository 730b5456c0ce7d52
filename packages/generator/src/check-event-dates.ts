import {type Diagnostic, type JsonObject, type Notice, type Place, report} from '@ringfence/model'
import {firstGiven, isoOf, momentIn} from './deadlines-of.ts'
import {dateOrder} from './notice-kinds.ts'

export interface DatesInput {
  readonly event: JsonObject
  readonly placeOf: (pointer: string) => Place
  readonly deadlines: JsonObject
  /** The date of the contract, where the deal fixes it, and its place. ISO 8601. */
  readonly agreement: {readonly date: string; readonly place: Place} | undefined
}

/** Whether dates follow each other as a notice asks. What is not given or not known is not compared. */
export function checkEventDates({orders}: Notice, input: DatesInput): readonly Diagnostic[] {
  return orders.flatMap(({earlier, later}) => {
    const from = dateAt(earlier, input)
    const to = dateAt(later, input)
    if (!from || !to || !isBefore(to.date, from.date)) return []
    const because = from.because === undefined ? '' : `, ${from.because}`
    return [
      report(dateOrder, {
        message: `Unexpected \`${to.date}\`, expected a date not before \`${from.date}\`${because}`,
        place: to.place,
        related: [{message: `\`${from.date}\` ${from.related}`, place: from.place}],
      }),
    ]
  })
}

interface DateAt {
  readonly date: string
  readonly place: Place
  /** What the message says of it. */
  readonly because?: string
  readonly related: string
}

function dateAt(
  path: string,
  {event, placeOf, deadlines, agreement}: DatesInput,
): DateAt | undefined {
  if (path === 'agreement')
    return (
      agreement && {
        ...agreement,
        because: 'the date of the agreement',
        related: 'is the date of the agreement',
      }
    )
  const value = firstGiven([path], event, deadlines)
  const moment = value === undefined ? undefined : momentIn(value)
  if (!moment) return undefined
  if (!path.startsWith('deadlines.'))
    return {
      date: isoOf(moment),
      place: placeOf(`/${path.replaceAll('.', '/')}`),
      related: 'stands here',
    }
  const {span} = value as {readonly span: string}
  return {
    date: isoOf(moment),
    place: placeOf('/date'),
    because: `${span} after the notice`,
    related: 'is counted from here',
  }
}

/** Of two moments, one may have no time of day: then the days are compared. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
