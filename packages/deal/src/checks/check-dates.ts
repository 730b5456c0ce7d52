import {type Diagnostic, type JsonObject, report} from '@ringfence/model'
import {valueAt} from '../pointer.ts'
import type {Places} from '../read/places.ts'
import {impossibleOrder} from './kinds.ts'

/** Pairs of dates of which the first may not be later than the second. */
const orders = [
  ['/dates/agreement', '/dates/commencement'],
  ['/dates/effective', '/dates/commencement'],
  ['/dates/effective', '/term/endDate'],
  ['/dates/commencement', '/term/endDate'],
] as const

/** Dates follow each other as they must. Words in place of dates, such as `lastSignature`, are not compared. */
export function checkDates(data: JsonObject, places: Places): readonly Diagnostic[] {
  return orders.flatMap(([earlier, later]) => {
    const [from, to] = [dateAt(data, earlier), dateAt(data, later)]
    if (from === undefined || to === undefined || from <= to) return []
    return [
      report(impossibleOrder, {
        message: `Unexpected \`${to}\`, expected a date not before \`${from}\``,
        place: places.of(later),
        related: [{message: `\`${from}\` stands here`, place: places.of(earlier)}],
      }),
    ]
  })
}

/** Dates of ISO 8601 sort as text. */
function dateAt(data: JsonObject, pointer: string): string | undefined {
  const value = valueAt(data, pointer)
  return typeof value === 'string' && /^\d/.test(value) ? value : undefined
}
