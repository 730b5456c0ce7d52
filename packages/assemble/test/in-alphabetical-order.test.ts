import fc from 'fast-check'
import {expect, test} from 'vitest'
import {inAlphabeticalOrder} from '../src/in-alphabetical-order.ts'

test('English words stand in the order of ECMA-402', () => {
  const term = fc.string({unit: fc.constantFrom(...'aAbBzZ -'), maxLength: 6})
  fc.assert(
    fc.property(fc.array(term), fc.constantFrom('en-GB', 'en-US'), (terms, language) => {
      const {compare} = new Intl.Collator(language, {numeric: true})
      expect(inAlphabeticalOrder(terms, language)).toEqual(terms.toSorted(compare))
    }),
  )
})

test('other words follow the language', () => {
  expect(inAlphabeticalOrder(['Zeta', 'Äther', 'Part 10', 'Part 9'], 'en-GB')).toEqual([
    'Äther',
    'Part 9',
    'Part 10',
    'Zeta',
  ])
})
