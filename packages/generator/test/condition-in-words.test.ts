import type {Condition} from '@ringfence/model'
import {expect, test} from 'vitest'
import {triedInWords} from '../src/explain/condition-in-words.ts'

const path = (original: string) => ({
  original,
  depth: 0,
  data: false,
  keys: original.split('.'),
})
const set = (name: string): Condition => ({op: 'truthy', path: path(name)})
const is = (name: string, ...values: string[]): Condition => ({op: 'is', path: path(name), values})

test.each<[string, Condition[], boolean]>([
  ['`a` is set', [set('a')], false],
  ['`a` is not set', [set('a')], true],
  ['`b` is `x` or `y`, and `a` is not set', [set('a'), is('b', 'x', 'y')], false],
  ['`a` is not set, and `b` is not `x`', [set('a'), is('b', 'x')], true],
  ['`a` is not set', [{op: 'not', test: set('a')}], false],
  ['`a` is set', [{op: 'not', test: set('a')}], true],
  ['`a` is set and `b` is set', [{op: 'and', tests: [set('a'), set('b')]}], false],
  ['`a` is not set or `b` is not set', [{op: 'and', tests: [set('a'), set('b')]}], true],
  ['`a` is not set and `b` is not set', [{op: 'or', tests: [set('a'), set('b')]}], true],
  [
    '`a` is set and (`b` is set or `c` is `x`)',
    [{op: 'and', tests: [set('a'), {op: 'or', tests: [set('b'), is('c', 'x')]}]}],
    false,
  ],
  ['`a` includes `x`', [{op: 'includes', path: path('a'), values: ['x']}], false],
  ['`a` does not include `x`', [{op: 'includes', path: path('a'), values: ['x']}], true],
  ['`a` has several', [{op: 'many', path: path('a')}], false],
  ['the document does not have `exit`', [{op: 'has', sections: ['exit']}], true],
])('%s', (words, tried, otherwise) => {
  expect(triedInWords(tried, otherwise)).toBe(words)
})
