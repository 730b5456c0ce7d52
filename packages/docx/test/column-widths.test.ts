import fc from 'fast-check'
import {expect, test} from 'vitest'
import {columnWidths} from '../src/body/column-widths.ts'

const sum = (widths: readonly number[]) => widths.reduce((whole, width) => whole + width, 0)

test('a column whose texts fit into one line leaves the rest to the others', () => {
  const rows = [
    ['Id', 'Question', 'Score'],
    [
      'CTY-10',
      'Has Vendor claimed the inventions of its people in the form that the law sets?',
      '5',
    ],
  ]
  expect(columnWidths(rows, 8000)).toEqual([930, 6300, 770])
})

test('columns that all fit share the rest', () => {
  const [first = 0, second = 0] = columnWidths([['Name', 'Representative']], 8000)
  expect(first).toBeGreaterThan(1500)
  expect(second).toBeGreaterThan(first)
})

test('the widths are whole numbers that add up to the total', () => {
  const table = fc
    .tuple(fc.integer({min: 1, max: 8}), fc.integer({min: 1, max: 5}))
    .chain(([columns, rows]) =>
      fc.array(fc.array(fc.string(), {minLength: columns, maxLength: columns}), {
        minLength: rows,
        maxLength: rows,
      }),
    )
  fc.assert(
    fc.property(table, fc.integer({min: 4000, max: 12000}), (rows, total) => {
      const widths = columnWidths(rows, total)
      expect(sum(widths)).toBe(total)
      expect(widths.every((width) => Number.isInteger(width) && width > 0)).toBe(true)
    }),
  )
})
