import {formatDiagnostic, hasErrors} from '@ringfence/model'
import type {ClauseTest, Expectations} from './clause-test.ts'
import type {DraftedTest} from './draft-test.ts'
import type {At, Failure} from './failure.ts'
import type {Golden} from './golden-of.ts'
import {textFails} from './text-fails.ts'

/** What of a test does not hold. */
export function checkExpectations(
  test: ClauseTest,
  {diagnostics, fired, drafted}: DraftedTest,
  golden: Golden,
): readonly Failure[] {
  const {expect} = test
  const at = (key: string) => test.placeOf(['expect', key])
  const errors = diagnostics.filter(({severity}) => severity === 'error')
  const failures: Failure[] = []
  if (expect.diagnostics === undefined && hasErrors(errors))
    failures.push({
      message: 'The deal does not draft',
      place: test.placeOf([]),
      actual: errors.map((each) => formatDiagnostic(each)).join('\n'),
    })
  failures.push(
    ...codesFail(expect, diagnostics, at),
    ...rulesFail(expect, fired, at),
    ...(drafted ? textFails(test, drafted, golden) : undraftedFails(expect, at)),
  )
  return failures
}

/** Codes of errors and warnings, each once. */
function codesFail(
  {diagnostics: wanted}: Expectations,
  found: DraftedTest['diagnostics'],
  at: At,
): readonly Failure[] {
  if (!wanted) return []
  const codes = found.filter(({severity}) => severity !== 'info').map(({code}) => code)
  const [expected, actual] = [wanted, codes].map((each) => [...new Set(each)].toSorted().join(', '))
  if (expected === actual) return []
  const sides = {expected: expected || 'none', actual: actual || 'none'}
  return [{message: 'Other diagnostics', place: at('diagnostics'), ...sides}]
}

function rulesFail(
  {fires = [], silent = []}: Expectations,
  fired: readonly string[],
  at: At,
): readonly Failure[] {
  const actual = fired.toSorted().join(', ') || 'none'
  return [
    ...fires
      .filter((id) => !fired.includes(id))
      .map((id) => ({message: `Rule \`${id}\` does not fire`, place: at('fires'), actual})),
    ...silent
      .filter((id) => fired.includes(id))
      .map((id) => ({message: `Rule \`${id}\` fires`, place: at('silent'), actual})),
  ]
}

/** Where nothing is drafted, only what was reported can hold. */
function undraftedFails(expect: Expectations, at: At): readonly Failure[] {
  const others = Object.keys(expect).filter(
    (key) => !['diagnostics', 'fires', 'silent'].includes(key),
  )
  return expect.diagnostics === undefined
    ? []
    : others.map((key) => ({
        message: `Nothing is drafted that \`${key}\` could hold of`,
        place: at(key),
      }))
}
