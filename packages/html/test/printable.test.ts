import {expect, test} from 'vitest'
import {oneLine} from '../src/one-line.ts'
import {printable} from '../src/printable.ts'
import {trimSpaces} from '../src/trim-spaces.ts'

test.each([
  ['plain 你好 𝒳', 'plain 你好 𝒳'],
  ['a\r\nb\rc\td', 'a\nb\nc\td'],
  ['bell\u0007, nul\u0000, C1\u0085', 'bell\uFFFD, nul\uFFFD, C1\uFFFD'],
  ['half \uD835 and \uDCB3 half', 'half \uFFFD and \uFFFD half'],
  ['\uFFFE \uFDD0 \u{1FFFF}', '\uFFFD \uFFFD \uFFFD'],
])('%j is printed as %j', (text, expected) => {
  expect(printable(text)).toBe(expected)
})

test('one line has single spaces, and keeps those that do not break', () => {
  expect(oneLine(' a \r\n\t b\u00A0 \u2003c ')).toBe(' a b\u00A0 \u2003c ')
})

test('only spaces are trimmed', () => {
  expect(trimSpaces('  \u00A0a b  ')).toBe('\u00A0a b')
})
