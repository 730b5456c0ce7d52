import {isUnknown} from '@ringfence/model'
import {expect, test} from 'vitest'

test.each([
  [{unknown: true}, true],
  [{unknown: true, note: 'ask', assumed: 30}, true],
  [{unknown: false}, false],
  [{}, false],
  [[], false],
  [null, false],
  [undefined, false],
  ['unknown', false],
])('%j', (value, expected) => {
  expect(isUnknown(value)).toBe(expected)
})
