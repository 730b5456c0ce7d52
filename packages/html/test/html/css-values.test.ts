import {expect, test} from 'vitest'
import {colour, quoted} from '../../src/html/css-values.ts'

test.each([
  ['Times New Roman', '"Times New Roman"'],
  ['"; } body { x: "', '"\\22 ; } body { x: \\22 "'],
  ['a\\b\nc</style>', '"a\\5c b\\a c\\3c /style>"'],
])('the string %j', (text, expected) => {
  expect(quoted(text)).toBe(expected)
})

test.each([
  ['1F3864', '#1F3864'],
  ['red; x: y', 'currentcolor'],
  ['12345', 'currentcolor'],
])('the colour %j', (hex, expected) => {
  expect(colour(hex)).toBe(expected)
})
