import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  type BusinessCalendar,
  endOfPeriod,
  isBusinessDay,
  type Length,
  lastDayAhead,
} from '../src/calendar.ts'

const plain: BusinessCalendar = {holidays: new Set(), rolls: true}
const christmas: BusinessCalendar = {holidays: new Set(['2026-12-25', '2026-12-28']), rolls: true}

describe('endOfPeriod', () => {
  test.each([
    // Friday 6 March 2026 and days after it
    ['2026-03-06', {value: 1, unit: 'businessDays'}, '2026-03-09'],
    ['2026-03-06', {value: 10, unit: 'businessDays'}, '2026-03-20'],
    ['2026-03-07', {value: 1, unit: 'businessDays'}, '2026-03-09'],
    ['2026-03-06', {value: 7, unit: 'days'}, '2026-03-13'],
    ['2026-03-06', {value: 8, unit: 'days'}, '2026-03-16'],
    ['2026-03-06', {value: 2, unit: 'weeks'}, '2026-03-20'],
    ['2026-01-31', {value: 1, unit: 'months'}, '2026-03-02'],
    ['2024-02-29', {value: 1, unit: 'years'}, '2025-02-28'],
  ] as const)('%s, %o: %s', (date, length, end) => {
    expect(endOfPeriod(date, length, plain)).toBe(end)
  })

  test('hours run without interruption', () => {
    expect(endOfPeriod('2026-03-06', {value: 24, unit: 'hours'}, plain)).toBe('2026-03-07')
    expect(endOfPeriod('2026-03-06', {value: 25, unit: 'hours'}, plain)).toBe('2026-03-08')
  })

  test('leaves out the holidays given', () => {
    expect(endOfPeriod('2026-12-24', {value: 1, unit: 'businessDays'}, christmas)).toBe(
      '2026-12-29',
    )
    expect(endOfPeriod('2026-12-24', {value: 1, unit: 'days'}, christmas)).toBe('2026-12-29')
  })

  test('ends where it ends if the contract does not extend it', () => {
    expect(endOfPeriod('2026-03-06', {value: 8, unit: 'days'}, {...plain, rolls: false})).toBe(
      '2026-03-14',
    )
  })
})

test('an act ahead of a date is due on the Business Day before, never after', () => {
  // 90 days before Tuesday 31 March 2026 is Wednesday 31 December; 86 days before it is a Sunday.
  expect(lastDayAhead('2026-03-31', {value: 90, unit: 'days'}, plain)).toBe('2025-12-31')
  expect(lastDayAhead('2026-03-31', {value: 86, unit: 'days'}, plain)).toBe('2026-01-02')
  expect(lastDayAhead('2026-03-09', {value: 1, unit: 'businessDays'}, plain)).toBe('2026-03-06')
})

const dates = fc
  .date({min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10))
const lengths: fc.Arbitrary<Length> = fc.record({
  value: fc.integer({min: 1, max: 400}),
  unit: fc.constantFrom('days', 'businessDays', 'weeks', 'months'),
})
const calendars: fc.Arbitrary<BusinessCalendar> = fc
  .array(dates, {maxLength: 30})
  .map((days) => ({holidays: new Set(days), rolls: true}))

test('what is rolled never falls on a weekend or a holiday', () => {
  fc.assert(
    fc.property(dates, lengths, calendars, (date, length, calendar) => {
      expect(isBusinessDay(endOfPeriod(date, length, calendar), calendar)).toBe(true)
      expect(isBusinessDay(lastDayAhead(date, length, calendar), calendar)).toBe(true)
    }),
  )
})

test('a longer period never ends before a shorter one', () => {
  fc.assert(
    fc.property(dates, lengths, calendars, (date, length, calendar) => {
      const longer = {...length, value: length.value + 1}
      expect(endOfPeriod(date, longer, calendar) >= endOfPeriod(date, length, calendar)).toBe(true)
      expect(lastDayAhead(date, longer, calendar) <= lastDayAhead(date, length, calendar)).toBe(
        true,
      )
    }),
  )
})
