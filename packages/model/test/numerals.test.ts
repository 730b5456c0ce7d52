import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fromRoman, lettersOf, romanOf} from '../src/index.ts'

test('letters repeat after z, as Word counts', () => {
  expect([1, 2, 26, 27, 28, 53].map(lettersOf)).toEqual(['a', 'b', 'z', 'aa', 'bb', 'aaa'])
  expect(lettersOf(0)).toBe('')
})

test('Roman numerals are written as they are read', () => {
  expect([1, 4, 9, 14, 40, 90, 400, 1994].map(romanOf)).toEqual(
    'i iv ix xiv xl xc cd mcmxciv'.split(' '),
  )
  fc.assert(
    fc.property(fc.integer({min: 1, max: 4999}), (count) => {
      expect(fromRoman(romanOf(count))).toBe(count)
    }),
  )
  expect(['iiii', 'vx', 'a', '', 'ixi'].map(fromRoman)).toEqual(Array(5).fill(undefined))
})
