import type {DealReader, ListEntry, Offset, Recurrence} from '@ringfence/model'
import {type BusinessCalendar, endOfPeriod, lastDayAhead} from './calendar.ts'
import type {KeyDates} from './key-dates.ts'
import {type ReadSpan, readSpan} from './span.ts'

/** When one duty is due: in words, and the dates that the deal gives. */
export interface Due {
  readonly words: string
  readonly dates: readonly string[]
  readonly recurrence?: Recurrence
  readonly assumes?: string
}

/** What the dates of a contract are computed from. */
export interface DueContext {
  readonly reader: DealReader
  /** The entry of a list that the duty is about. */
  readonly entry?: ListEntry
  readonly keyDates: KeyDates
  readonly calendar: BusinessCalendar
  /** BCP 47 tag of the contract. */
  readonly language: string
}

/** The offset of a time from its event or date. */
export interface ReadOffset {
  readonly direction: 'within' | 'ahead' | 'none'
  readonly span?: ReadSpan
}

/** Reads an offset; nothing where the deal does not give its length. */
export function readOffset(
  {within, ahead}: Offset,
  {reader, entry}: Pick<DueContext, 'reader' | 'entry'>,
): ReadOffset | undefined {
  const span = within ?? ahead
  if (!span) return {direction: 'none'}
  const read = readSpan(span, reader, entry)
  return read && {direction: within ? 'within' : 'ahead', span: read}
}

/** `within 10 days after X`, `at least 10 days before X`, or the words of X alone. */
export function withOffset({direction, span}: ReadOffset, words: string): string {
  if (direction === 'none' || !span) return words
  return direction === 'within'
    ? `within ${span.words} after ${words}`
    : `at least ${span.words} before ${words}`
}

/** The date moved by the offset; nothing where its length is not known. */
export function offsetDate(
  date: string,
  {direction, span}: ReadOffset,
  calendar: BusinessCalendar,
): string | undefined {
  if (direction === 'none') return date
  const length = span?.length
  if (!length) return undefined
  return direction === 'within'
    ? endOfPeriod(date, length, calendar)
    : lastDayAhead(date, length, calendar)
}

/** `7 March 2026`, or `March 7, 2026` in American English. */
export function inWords(date: string, language: string): string {
  const style = {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'} as const
  return new Intl.DateTimeFormat(language, style).format(new Date(`${date}T00:00:00Z`))
}
