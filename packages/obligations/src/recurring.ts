import {addMonths, type Cycle, type ObligationTime} from '@ringfence/model'
import {addDays, type BusinessCalendar, type Length, roll, shift} from './calendar.ts'
import {dateIn, dateWords, isKeyDate} from './key-dates.ts'
import {
  type Due,
  type DueContext,
  inWords,
  offsetDate,
  type ReadOffset,
  withOffset,
} from './offset.ts'
import {recurrenceOf} from './recurrence.ts'
import {readSpan} from './span.ts'

type Periodic = Extract<ObligationTime, {readonly kind: 'periodic'}>

/** How far the dates of a duty go where the contract has no end that is known: five years. */
const horizonMonths = 60

/** When a duty that comes again and again is due. */
export function recurring(
  time: Periodic,
  offset: ReadOffset,
  context: DueContext,
): Due | undefined {
  const {reader, entry, keyDates, calendar, language} = context
  const cycle = typeof time.every === 'string' ? time.every : undefined
  const span = typeof time.every === 'string' ? undefined : readSpan(time.every, reader, entry)
  if (!cycle && !span) return undefined
  const base = isKeyDate(time.from) ? keyDates[time.from] : dateIn(reader.valueAt(time.from, entry))
  const named = isKeyDate(time.from) ? dateWords[time.from] : base ? inWords(base, language) : '[●]'
  const words = cycle
    ? cycleWords(cycle, offset, named)
    : spanWords(span?.words ?? '', offset, named)
  const every = cycle ?? span?.length
  if (!base || !every) return {words, dates: []}
  const limit = keyDates.termEnd ?? addMonths(base, horizonMonths)
  const ends = endsOfPeriods(every, {base, limit, calendar})
  const dates = ends.flatMap((end) => dueAfter(end, every, offset, calendar) ?? [])
  const recurrence = recurrenceOf(every, offset, {dates, holidays: calendar.holidays})
  const assumes = keyDates.termEnd
    ? `the agreement ends on ${inWords(keyDates.termEnd, language)}`
    : `dates of the first ${horizonMonths / 12} years`
  // Hundreds of days or weeks say no more than the rule does.
  const listed = every === 'day' || every === 'week' ? dates.slice(0, 1) : dates
  return dates.length === 0
    ? {words, dates}
    : {words, dates: listed, assumes, ...(recurrence ? {recurrence} : {})}
}

/** Without an offset, a duty of a calendar period is put on its last Business Day: later would be too late. */
function dueAfter(
  end: string,
  every: Cycle | Length,
  offset: ReadOffset,
  calendar: BusinessCalendar,
): string | undefined {
  if (offset.direction !== 'none') return offsetDate(end, offset, calendar)
  if (every === 'day') return end
  if (typeof every === 'string' && every !== 'anniversary') return roll(end, -1, calendar)
  return calendar.rolls ? roll(end, 1, calendar) : end
}

const cycleMonths: Readonly<Partial<Record<Cycle, number>>> = {
  calendarMonth: 1,
  calendarQuarter: 3,
  calendarHalfYear: 6,
  calendarYear: 12,
}

interface Stretch {
  readonly base: string
  readonly limit: string
  readonly calendar: BusinessCalendar
}

/** The last day of each period that begins after the base and ends by the limit. */
function endsOfPeriods(every: Cycle | Length, {base, limit, calendar}: Stretch): readonly string[] {
  const ends: string[] = []
  for (let count = 1; ; count += 1) {
    const end = endOfPeriodAt(every, count, base, calendar)
    if (end > limit || ends.length >= 5000) return ends
    ends.push(end)
  }
}

function endOfPeriodAt(
  every: Cycle | Length,
  count: number,
  base: string,
  calendar: BusinessCalendar,
): string {
  if (typeof every !== 'string')
    return shift(base, {...every, value: every.value * count}, 1, calendar)
  switch (every) {
    case 'anniversary':
      return addMonths(base, 12 * count)
    case 'day':
      return addDays(base, count)
    case 'week':
      return addDays(fridayOf(base), 7 * (count - 1))
    default:
      return lastDayOf(base, cycleMonths[every] ?? 1, count - 1)
  }
}

/** The Friday on or after a date: the last day of its working week. */
function fridayOf(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return addDays(date, (5 - weekday + 7) % 7)
}

/** The last day of the calendar period of so many months that holds the date, or of a later one. */
function lastDayOf(date: string, months: number, later: number): string {
  const month = Number(date.slice(5, 7)) - 1
  const first = `${date.slice(0, 4)}-01-01`
  const next = addMonths(first, (Math.floor(month / months) + 1 + later) * months)
  return addDays(next, -1)
}

const cycleNouns: Readonly<Record<Cycle, string>> = {
  day: 'each day',
  week: 'each week',
  calendarMonth: 'each calendar month',
  calendarQuarter: 'each calendar quarter',
  calendarHalfYear: 'each calendar half-year',
  calendarYear: 'each calendar year',
  anniversary: 'each anniversary',
}

function cycleWords(cycle: Cycle, offset: ReadOffset, named: string): string {
  const noun = cycle === 'anniversary' ? `each anniversary of ${named}` : cycleNouns[cycle]
  if (offset.direction !== 'none')
    return withOffset(offset, cycle === 'anniversary' ? noun : `the end of ${noun}`)
  if (cycle === 'anniversary') return `on ${noun}`
  return cycle === 'day' || cycle === 'week' ? noun : `in ${noun}`
}

function spanWords(words: string, offset: ReadOffset, named: string): string {
  return offset.direction === 'none'
    ? `every ${words}, counted from ${named}`
    : withOffset(offset, `each period of ${words}, counted from ${named}`)
}
