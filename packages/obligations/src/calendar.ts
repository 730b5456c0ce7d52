import {addMonths, type SpanUnit} from '@ringfence/model'

/** A length of time whose number is known. */
export interface Length {
  readonly value: number
  readonly unit: SpanUnit
}

/** Which days are Business Days, and whether a period that ends on another day is extended. */
export interface BusinessCalendar {
  /** ISO 8601 dates that are public holidays. */
  readonly holidays: ReadonlySet<string>
  /** The contract says that a period ends on the next Business Day. */
  readonly rolls: boolean
}

const day = 24 * 60 * 60 * 1000

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)
}

/** Saturdays, Sundays and the public holidays given are not; the contract says so in its definition. */
export function isBusinessDay(
  date: string,
  {holidays}: Pick<BusinessCalendar, 'holidays'>,
): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(date)
}

/** The day itself, or else the first Business Day after it (`1`) or before it (`-1`). */
export function roll(date: string, direction: 1 | -1, calendar: BusinessCalendar): string {
  let rolled = date
  while (!isBusinessDay(rolled, calendar)) rolled = addDays(rolled, direction)
  return rolled
}

/**
 * The last day of a period that runs from an event on a date: its first day is the day after. Periods in hours run
 * without interruption; others end on the next Business Day where the contract says so.
 */
export function endOfPeriod(date: string, length: Length, calendar: BusinessCalendar): string {
  const end = shift(date, length, 1, calendar)
  return length.unit === 'hours' || !calendar.rolls ? end : roll(end, 1, calendar)
}

/** The last day on which an act is still the length ahead of a date; a day that is none for business is too late. */
export function lastDayAhead(date: string, length: Length, calendar: BusinessCalendar): string {
  return roll(shift(date, length, -1, calendar), -1, calendar)
}

/** The date moved by the length, without any rolling. */
export function shift(
  date: string,
  {value, unit}: Length,
  direction: 1 | -1,
  calendar: BusinessCalendar,
): string {
  switch (unit) {
    case 'hours':
      return addDays(date, direction * Math.ceil(value / 24))
    case 'days':
      return addDays(date, direction * value)
    case 'weeks':
      return addDays(date, direction * value * 7)
    case 'months':
      return addMonths(date, direction * value)
    case 'years':
      return addMonths(date, direction * value * 12)
    case 'businessDays': {
      let moved = date
      for (let left = value; left > 0; left -= 1)
        moved = roll(addDays(moved, direction), direction, calendar)
      return moved
    }
  }
}
