import {type DiagnosticKind, hasErrors, report} from '@ringfence/model'
import {expect, test} from 'vitest'

const kind: DiagnosticKind = {
  code: 'deal/enum',
  severity: 'warning',
  description: 'A value is not one of those that are allowed.',
  bad: 'role: vendr',
  good: 'role: vendor',
}

test('a report takes code and severity from its kind', () => {
  expect(report(kind, {message: 'Unexpected `vendr`'})).toEqual({
    code: 'deal/enum',
    severity: 'warning',
    message: 'Unexpected `vendr`',
  })
})

test('only errors are errors', () => {
  const warning = report(kind, {message: 'Large'})
  expect(hasErrors([])).toBe(false)
  expect(hasErrors([warning])).toBe(false)
  expect(hasErrors([warning, {...warning, severity: 'error'}])).toBe(true)
})
