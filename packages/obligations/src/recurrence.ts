import type {Cycle, Recurrence} from '@ringfence/model'
import type {Length} from './calendar.ts'
import type {ReadOffset} from './offset.ts'

const weekdays = 'BYDAY=MO,TU,WE,TH,FR'

interface Occurrences {
  readonly dates: readonly string[]
  readonly holidays: ReadonlySet<string>
}

/**
 * The rule of RFC 5545 for a recurring duty. A rule can say "the fifth weekday of the month", but not "the same day
 * of the month or else the next Business Day": such a rule is not exact.
 */
export function recurrenceOf(
  every: Cycle | Length,
  offset: ReadOffset,
  {dates, holidays}: Occurrences,
): Recurrence | undefined {
  const last = dates.at(-1)
  if (!last) return undefined
  const found = typeof every === 'string' ? ruleOfCycle(every, offset) : ruleOfLength(every)
  const rule = `${found.rule};UNTIL=${last.replaceAll('-', '')}`
  return {rule, exact: found.exact && holidays.size === 0}
}

interface Found {
  readonly rule: string
  readonly exact: boolean
}

const cycleRules: Readonly<Record<Cycle, string>> = {
  day: 'FREQ=DAILY',
  week: 'FREQ=WEEKLY',
  calendarMonth: 'FREQ=MONTHLY',
  calendarQuarter: 'FREQ=MONTHLY;INTERVAL=3',
  calendarHalfYear: 'FREQ=MONTHLY;INTERVAL=6',
  calendarYear: 'FREQ=MONTHLY;INTERVAL=12',
  anniversary: 'FREQ=YEARLY',
}

/** A month has at least twenty weekdays, so that the rule finds one for each offset up to that. */
const mostWeekdays = 20

function ruleOfCycle(cycle: Cycle, {direction, span}: ReadOffset): Found {
  const rule = cycleRules[cycle]
  if (cycle === 'anniversary') return {rule, exact: false}
  if (cycle === 'day' || cycle === 'week') return {rule, exact: direction === 'none'}
  if (direction === 'none') return {rule: `${rule};${weekdays};BYSETPOS=-1`, exact: true}
  const {value = 0, unit} = span?.length ?? {}
  const fits = direction === 'within' && unit === 'businessDays' && value <= mostWeekdays
  return fits ? {rule: `${rule};${weekdays};BYSETPOS=${value}`, exact: true} : {rule, exact: false}
}

function ruleOfLength({value, unit}: Length): Found {
  switch (unit) {
    case 'hours':
    case 'businessDays':
      return {rule: 'FREQ=DAILY', exact: false}
    case 'days':
      return {rule: `FREQ=DAILY;INTERVAL=${value}`, exact: false}
    case 'weeks':
      return {rule: `FREQ=WEEKLY;INTERVAL=${value}`, exact: false}
    case 'months':
      return value % 12 === 0
        ? {rule: `FREQ=YEARLY;INTERVAL=${value / 12}`, exact: false}
        : {rule: `FREQ=MONTHLY;INTERVAL=${value}`, exact: false}
    case 'years':
      return {rule: `FREQ=YEARLY;INTERVAL=${value}`, exact: false}
  }
}
