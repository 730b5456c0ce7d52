import type {Failure, TestResult} from '@ringfence/generator/library'
import {type Diagnostic, formatDiagnostic} from '@ringfence/model'
import {byClause, hasFailed, type TestFindings} from './test-report.ts'

/**
 * For CI servers, in the XML that JUnit made common: a suite a clause, a case a test. Times are left out, so that
 * the same library gives the same bytes.
 */
export function junitTestReport({tested: {results, diagnostics}}: TestFindings): string {
  const failed = results.filter(hasFailed).length
  const suites = [...byClause(results)].map(([clause, tests]) => suiteOf(clause, tests))
  const counts = {
    tests: results.length + diagnostics.length,
    failures: failed,
    errors: diagnostics.length,
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({name: 'ringfence test', ...counts})}>`,
    ...(diagnostics.length > 0 ? [faultsOf(diagnostics)] : []),
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function suiteOf(clause: string, tests: readonly TestResult[]): string {
  const counts = {tests: tests.length, failures: tests.filter(hasFailed).length, errors: 0}
  return element('testsuite', {name: clause, ...counts}, tests.map(caseOf))
}

function caseOf({clause, name, place, failures}: TestResult): string {
  const where = {classname: clause, name, file: place.file, line: place.start?.line}
  return element('testcase', where, failures.map(failureOf))
}

function failureOf({message, expected, actual}: Failure): string {
  const sides = [
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(actual === undefined ? [] : [`actual: ${actual}`]),
  ]
  return element('failure', {message}, [escaped(sides.join('\n'))])
}

/** Test files that cannot be run. */
function faultsOf(diagnostics: readonly Diagnostic[]): string {
  const counts = {tests: diagnostics.length, failures: 0, errors: diagnostics.length}
  const cases = diagnostics.map((each) => {
    const where = {classname: 'test files', name: each.place?.file ?? '', file: each.place?.file}
    const error = element('error', {message: each.message}, [escaped(formatDiagnostic(each))])
    return element('testcase', {...where, line: each.place?.start?.line}, [error])
  })
  return element('testsuite', {name: 'test files', ...counts}, cases)
}

type Attributes = Readonly<Record<string, string | number | undefined>>

function element(name: string, given: Attributes, children: readonly string[]): string {
  const inside = children.filter((child) => child !== '').join('\n')
  const open = `<${name}${attributes(given)}`
  return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`
}

function attributes(given: Attributes): string {
  return Object.entries(given)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
}

/** Characters that XML 1.0 does not have are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"\n]/g, (character) => entities[character] ?? character)
}
