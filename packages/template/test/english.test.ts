import fc from 'fast-check'
import {expect, test} from 'vitest'
import {englishDate, englishList, englishNumber} from '../src/fill/english.ts'

const language = fc.constantFrom('en-GB' as const, 'en-US' as const)

test('numbers read as ECMA-402 has them', () => {
  const number = fc.integer({min: 0, max: 999_999_999_999_999})
  fc.assert(
    fc.property(number, language, (value, tag) => {
      expect(englishNumber(value)).toBe(new Intl.NumberFormat(tag).format(value))
      expect(englishNumber(String(value))).toBe(englishNumber(value))
    }),
  )
  expect([-1, 0.5, 1e21, '007', '1.50'].map(englishNumber)).toEqual(Array(5).fill(undefined))
})

test('dates read as ECMA-402 has them', () => {
  const day = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2999-12-31'),
    noInvalidDate: true,
  })
  const style = {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'} as const
  fc.assert(
    fc.property(day, language, (value, tag) => {
      expect(englishDate(value, tag)).toBe(new Intl.DateTimeFormat(tag, style).format(value))
    }),
  )
})

test('lists read as ECMA-402 has them', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), {maxLength: 6}), language, (list, tag) => {
      const format = (type: 'conjunction' | 'disjunction') =>
        new Intl.ListFormat(tag, {type}).format(list)
      expect(englishList(list, 'and', tag)).toBe(format('conjunction'))
      expect(englishList(list, 'or', tag)).toBe(format('disjunction'))
    }),
  )
})
