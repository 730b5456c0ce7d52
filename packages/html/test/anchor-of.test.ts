import fc from 'fast-check'
import {expect, test} from 'vitest'
import {anchorOf, linkTo} from '../src/anchor-of.ts'

test.each([
  ['fees', 'fees', '#fees'],
  ['fees#due', 'fees.due', '#fees.due'],
  ['fees/1/2', 'fees/1/2', '#fees/1/2'],
  ['definition:c++-code', 'definition:c++-code', '#definition:c%2B%2B-code'],
  ['definition:work (a) é', 'definition:work-(a)-é', '#definition:work-%28a%29-%C3%A9'],
])('%s', (id, anchor, link) => {
  expect(anchorOf(id)).toBe(anchor)
  expect(linkTo(id)).toBe(link)
})

test('a link leads to its anchor', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (id) => {
      expect(decodeURIComponent(linkTo(id).slice(1))).toBe(anchorOf(id))
    }),
  )
})
