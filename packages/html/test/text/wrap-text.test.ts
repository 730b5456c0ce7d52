import fc from 'fast-check'
import {expect, test} from 'vitest'
import {columnsOf, wrapText} from '../../src/text/wrap-text.ts'

const hanging = {first: '(a)  ', rest: '     '}

test('lines hang beside the label', () => {
  expect(wrapText('one two three four five', hanging, 15)).toMatchInlineSnapshot(`
    "(a)  one two
         three four
         five"
  `)
})

test('a long word keeps its own line', () => {
  expect(wrapText('a incomprehensibilities b', hanging, 15)).toMatchInlineSnapshot(`
    "(a)  a
         incomprehensibilities
         b"
  `)
})

test('a label without text', () => {
  expect(wrapText('', hanging, 15)).toBe('(a)')
})

test('no line is longer than the page, and no word is lost', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'é', '𝒳', '你'), minLength: 1, maxLength: 9})
  fc.assert(
    fc.property(fc.array(word), fc.integer({min: 14, max: 40}), (words, width) => {
      const lines = wrapText(words.join(' '), hanging, width).split('\n')
      expect(lines.filter((line) => columnsOf(line) > width)).toEqual([])
      expect(lines.map((line) => line.slice(5)).join(' ')).toBe(words.join(' '))
    }),
  )
})
