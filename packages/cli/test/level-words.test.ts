import {expect, test} from 'vitest'
import {levelWords} from '../src/preview/client/level-words.ts'

test.each([
  [true, 'yes'],
  [false, 'no'],
  [undefined, 'not given'],
  [30, '30'],
  [[], 'none'],
  [['IN', 'PL'], 'IN, PL'],
  [[{name: 'Core'}], '1 entry: name:Core'],
  [[{name: 'A'}, {name: 'B'}], '2 entries: name:A,name:B'],
  [{amount: 5}, 'given: amount:5'],
  ['x'.repeat(61), `${'x'.repeat(59)}…`],
])('%j is shown as %s', (level, words) => {
  expect(levelWords(level)).toBe(words)
})
