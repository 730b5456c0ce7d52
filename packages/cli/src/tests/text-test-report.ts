import type {ClauseCoverage, Failure, Tally, TestResult} from '@ringfence/generator/library'
import {percentOf, totalOf, wordDifference} from '@ringfence/generator/library'
import type {Place} from '@ringfence/model'
import {paint} from '../report/colour.ts'
import {table} from '../report/table.ts'
import {hasFailed, summaryOf, type TestFindings} from './test-report.ts'

/** For people: every test that fails, with expected and actual words, then what is covered. */
export function textTestReport(
  {tested, coverage, least}: TestFindings,
  {colour, quiet}: {readonly colour: boolean; readonly quiet: boolean},
): string {
  const failed = tested.results.filter(hasFailed)
  const details = coverage ? [coverageTable(tested.coverage), ...missingLines(tested.coverage)] : []
  const lines = [
    ...failed.flatMap((result) => failureLines(result, colour)),
    ...(quiet ? [] : details),
    ...(quiet && failed.length === 0 ? [] : summaryLines({tested, coverage, least}, colour)),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function failureLines({clause, name, place, failures}: TestResult, colour: boolean): string[] {
  const head = `${placed(place)}: ${paint('failed', 'red', colour)}: ${clause}: ${name}`
  return [head, ...failures.flatMap(linesOf), '']
}

function linesOf({message, place, expected, actual}: Failure): string[] {
  const line = place.start ? ` (line ${place.start.line})` : ''
  const sides =
    expected !== undefined && actual !== undefined ? wordDifference(expected, actual) : undefined
  return [
    `  ${message}${line}`,
    ...indented('expected', sides?.expected ?? expected),
    ...indented('actual', sides?.actual ?? actual),
  ]
}

function indented(label: string, text: string | undefined): string[] {
  if (text === undefined) return []
  const gap = ' '.repeat('expected: '.length)
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => `    ${index === 0 ? `${label}: `.padEnd(gap.length) : gap}${line}`)
}

function coverageTable(coverage: readonly ClauseCoverage[]): string {
  const rows = coverage.map(({clause, texts, branches}) => [clause, of(texts), of(branches)])
  return table([['CLAUSE', 'VARIANTS AND RIDERS', 'BRANCHES'], ...rows])
}

function missingLines(coverage: readonly ClauseCoverage[]): string[] {
  const missing = coverage.flatMap((each) => each.missing)
  if (missing.length === 0) return []
  return ['Not tested:', ...missing.map(({place, what}) => `  ${placed(place)}: ${what}`), '']
}

function summaryLines({tested, least}: TestFindings, colour: boolean): string[] {
  const {tests, failed, clauses, rules} = summaryOf(tested)
  const owners =
    rules === 0
      ? counted(clauses, 'clause')
      : [...(clauses > 0 ? [counted(clauses, 'clause')] : []), counted(rules, 'rule')].join(' and ')
  const texts = totalOf(tested.coverage.map((each) => each.texts))
  const branches = totalOf(tested.coverage.map((each) => each.branches))
  const verdict = failed > 0 ? paint(`${failed} failed`, 'red', colour) : 'all passed'
  const short = [
    {what: 'variants and riders', tally: texts},
    {what: 'branches', tally: branches},
  ].filter(({tally}) => least !== undefined && percentOf(tally) < least)
  return [
    tests === 0 ? noTests : `${counted(tests, 'test')} of ${owners}: ${verdict}`,
    `Coverage: ${of(texts)} of variants and riders, ${of(branches)} of branches`,
    ...short.map(({what}) =>
      paint(
        `Coverage of ${what} is below ${least} %; \`--coverage\` lists what is missing`,
        'red',
        colour,
      ),
    ),
  ]
}

/** Not a failure: a library may have no tests yet, and a pipeline run over it. */
const noTests =
  'No tests found: they are files `*.test.yaml` beside a clause, and `tests` of rules; docs/guides/testing-templates.md says how they are written, and `--smoke` drafts samples without any'

/** `9 of 10 (90.0 %)`; cut, not rounded, so that 100 % means all. */
function of(tally: Tally): string {
  const percent = (Math.floor(percentOf(tally) * 10) / 10).toFixed(1)
  return `${tally.taken} of ${tally.of} (${percent} %)`
}

function placed({file, start}: Place): string {
  return start ? `${file}:${start.line}:${start.column}` : file
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
