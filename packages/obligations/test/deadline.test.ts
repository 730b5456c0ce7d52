import type {DealReader} from '@ringfence/model'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type BusinessCalendar, isBusinessDay} from '../src/calendar.ts'
import {type DeadlineContext, deadlineFrom} from '../src/deadline.ts'

const reader: DealReader = {
  holds: () => true,
  meets: () => true,
  valueAt: () => undefined,
  print: () => '',
}

function context(calendar: Partial<BusinessCalendar> = {}): DeadlineContext {
  return {reader, calendar: {holidays: new Set(), rolls: true, ...calendar}, language: 'en-GB'}
}

describe('deadlineFrom', () => {
  test('counts Business Days from the day after', () => {
    const within = {value: 10, unit: 'businessDays'} as const
    expect(deadlineFrom({date: '2026-11-30'}, {within}, context())).toEqual({
      date: '2026-12-14',
      span: '10 Business Days',
      by: '14 December 2026',
    })
  })

  test('counts hours to the minute where the time of day is known', () => {
    const within = {value: 24, unit: 'hours'} as const
    const moment = {date: '2026-11-30', time: '14:30'}
    expect(deadlineFrom(moment, {within}, context())?.by).toBe('14:30 on 1 December 2026')
    expect(deadlineFrom({date: '2026-11-30'}, {within}, context())?.by).toBe('1 December 2026')
  })

  test('counts back from a day', () => {
    const ahead = {value: 2, unit: 'businessDays'} as const
    expect(deadlineFrom({date: '2026-12-07'}, {ahead}, context())?.date).toBe('2026-12-03')
  })

  test('has nothing to say where the deal gives no length', () => {
    const within = {value: 'exit.returnDays', unit: 'days'} as const
    expect(deadlineFrom({date: '2026-12-07'}, {within}, context())).toBeUndefined()
  })
})

const days = fc
  .integer({min: 0, max: 3650})
  .map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10))

test('Business Days: as many lie between as the contract gives, and the last is one', () => {
  fc.assert(
    fc.property(days, fc.integer({min: 1, max: 60}), fc.array(days), (date, value, off) => {
      const calendar = {holidays: new Set(off)}
      const within = {value, unit: 'businessDays'} as const
      const end = deadlineFrom({date}, {within}, context(calendar))?.date ?? ''
      expect(isBusinessDay(end, calendar)).toBe(true)
      expect(businessDaysAfter(date, end, calendar)).toBe(value)
    }),
  )
})

test('hours: exactly as many lie between', () => {
  const time = fc
    .tuple(fc.integer({min: 0, max: 23}), fc.integer({min: 0, max: 59}))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
  fc.assert(
    fc.property(days, time, fc.integer({min: 1, max: 500}), (date, at, value) => {
      const within = {value, unit: 'hours'} as const
      const end = deadlineFrom({date, time: at}, {within}, context())
      const between = Date.parse(`${end?.date}T${end?.time}Z`) - Date.parse(`${date}T${at}Z`)
      expect(between / 3_600_000).toBe(value)
    }),
  )
})

test('days: never before the last of them, and on a Business Day', () => {
  fc.assert(
    fc.property(days, fc.integer({min: 1, max: 400}), (date, value) => {
      const within = {value, unit: 'days'} as const
      const end = deadlineFrom({date}, {within}, context())?.date ?? ''
      const over = (Date.parse(end) - Date.parse(date)) / 86_400_000 - value
      expect(over).toBeGreaterThanOrEqual(0)
      expect(over).toBeLessThanOrEqual(2)
      expect(isBusinessDay(end, {holidays: new Set()})).toBe(true)
    }),
  )
})

/** Counted one by one, apart from what is tested. */
function businessDaysAfter(
  from: string,
  to: string,
  calendar: Pick<BusinessCalendar, 'holidays'>,
): number {
  let count = 0
  for (let day = Date.parse(from) + 86_400_000; day <= Date.parse(to); day += 86_400_000)
    if (isBusinessDay(new Date(day).toISOString().slice(0, 10), calendar)) count += 1
  return count
}
