import {suppress} from '@ringfence/lint'
import type {Diagnostic} from '@ringfence/model'
import {expect, test} from 'vitest'

const found: readonly Diagnostic[] = [
  {code: 'drafting/archaism', severity: 'error', message: 'old'},
  {code: 'drafting/effort', severity: 'warning', message: 'vague'},
  {code: 'drafting/typed-number', severity: 'info', message: 'typed'},
  {code: 'reference/dangling', severity: 'error', message: 'nowhere'},
]

test('a configuration makes findings less grave, never graver, and silences none', () => {
  const lintLevels = {
    'drafting/archaism': 'warning',
    'drafting/effort': 'info',
    'drafting/typed-number': 'warning',
  } as const
  const {kept} = suppress(found, {suppressions: [], lintLevels})
  expect(kept.map(({code, severity}) => `${code} ${severity}`)).toEqual([
    'drafting/archaism warning',
    'drafting/effort info',
    'drafting/typed-number info',
    'reference/dangling error',
  ])
})
