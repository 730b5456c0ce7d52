import {percentOf, testTemplates, totalOf} from '@ringfence/generator/library'
import {formatDiagnostic} from '@ringfence/model'
import {expect, test} from 'vitest'
import {textTestReport} from '../../packages/cli/src/tests/text-test-report.ts'
import {readTestFiles} from '../../scripts/library-files.ts'
import {eventSchema, library, schema} from '../support/shipped.ts'

/* The tests of the shipped library, as `ringfence test templates` runs them, and what they must reach. */
const tested = testTemplates({library, schema, eventSchema, files: readTestFiles()})

test('the tests of the library hold', () => {
  expect(tested.diagnostics.map((each) => formatDiagnostic(each))).toEqual([])
  const results = tested.results.filter(({failures}) => failures.length > 0)
  const report = textTestReport(
    {tested: {...tested, results}, coverage: false},
    {colour: false, quiet: true},
  )
  expect(report).toBe('')
})

test('every variant and every rider is drafted, and 95 % of branches', () => {
  const texts = totalOf(tested.coverage.map((each) => each.texts))
  expect(texts.taken).toBe(texts.of)
  const branches = totalOf(tested.coverage.map((each) => each.branches))
  expect(percentOf(branches)).toBeGreaterThanOrEqual(95)
})

test('every clause and every schedule has tests', () => {
  const tests = new Set(tested.results.map(({clause}) => clause))
  expect(Object.keys(library.clauses).filter((id) => !tests.has(id))).toEqual([])
})
