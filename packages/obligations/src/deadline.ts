import type {DealReader, Offset} from '@ringfence/model'
import type {BusinessCalendar} from './calendar.ts'
import {inWords, offsetDate, readOffset} from './offset.ts'

/** A day, and where it matters the time of day as `HH:MM`, on the clock of the event. */
export interface Moment {
  /** ISO 8601. */
  readonly date: string
  readonly time?: string
}

/** When a time that runs from a moment ends. */
export interface Deadline extends Moment {
  /** The length, as the contract prints it: `10 Business Days`. */
  readonly span: string
  /** `14 December 2026`, or `09:30 on 14 December 2026`. */
  readonly by: string
}

export interface DeadlineContext {
  readonly reader: DealReader
  readonly calendar: BusinessCalendar
  /** BCP 47 tag of the contract. */
  readonly language: string
}

/** The length of a time in words; nothing where the deal does not give it, so that the text has none either. */
export function spanOf(offset: Offset, {reader}: DeadlineContext): string | undefined {
  return readOffset(offset, {reader})?.span?.words
}

/**
 * The end of a time that runs from a moment, or the last day on which an act is that long ahead of it; nothing where
 * the deal does not fix its length. Hours are counted to the minute where the moment has a time of day.
 */
export function deadlineFrom(
  moment: Moment,
  offset: Offset,
  {reader, calendar, language}: DeadlineContext,
): Deadline | undefined {
  const read = readOffset(offset, {reader})
  const length = read?.span?.length
  if (!read?.span || !length) return undefined
  const hours = length.unit === 'hours' && read.direction === 'within' ? length.value : undefined
  const end =
    hours === undefined || moment.time === undefined
      ? {date: offsetDate(moment.date, read, calendar) ?? moment.date}
      : afterHours(moment.date, moment.time, hours)
  return {...end, span: read.span.words, by: momentInWords(end, language)}
}

/** `14 December 2026`, or `09:30 on 14 December 2026`. */
function momentInWords({date, time}: Moment, language: string): string {
  const day = inWords(date, language)
  return time === undefined ? day : `${time} on ${day}`
}

const hour = 60 * 60 * 1000

/** The clock of the event has one offset from UTC: it does not change for summer time in between. */
function afterHours(date: string, time: string, hours: number): Moment {
  const end = new Date(Date.parse(`${date}T${time}:00Z`) + hours * hour).toISOString()
  return {date: end.slice(0, 10), time: end.slice(11, 16)}
}
