import {expect, test} from 'vitest'
import {checkAge} from '../src/index.ts'

const messages = (dueDiligence: Record<string, string | number>, today: string) =>
  checkAge({view: {dueDiligence}, placeOf: () => ({file: 'deal.yaml'})}, today).map(
    ({message}) => message,
  )

test('a result is good for twelve months, to the day', () => {
  expect(messages({completedOn: '2025-11-25'}, '2026-11-25')).toEqual([])
  expect(messages({completedOn: '2025-11-24'}, '2026-11-25')).toEqual([
    'Due diligence of `2025-11-24` is older than 12 months',
  ])
})

test('the deal sets the period', () => {
  expect(messages({completedOn: '2026-07-01', reviewMonths: 6}, '2026-12-31')).toEqual([])
  expect(messages({completedOn: '2026-06-29', reviewMonths: 6}, '2026-12-31')).toHaveLength(1)
  expect(messages({completedOn: '2024-02-29', reviewMonths: 24}, '2026-02-28')).toEqual([])
})

test('a deal without a result is left to the rules', () => {
  expect(messages({reviewMonths: 12}, '2026-11-25')).toEqual([])
})
