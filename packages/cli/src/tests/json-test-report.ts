import {percentOf, type Tally, totalOf} from '@ringfence/generator/library'
import {hasFailed, summaryOf, type TestFindings} from './test-report.ts'

/** For machines: every test, its failures, and the coverage of every clause. */
export function jsonTestReport({tested}: TestFindings): string {
  const {results, diagnostics, coverage} = tested
  const report = {
    summary: {...summaryOf(tested), faults: diagnostics.length},
    coverage: {
      variantsAndRiders: withPercent(totalOf(coverage.map(({texts}) => texts))),
      branches: withPercent(totalOf(coverage.map(({branches}) => branches))),
      clauses: coverage.map(({clause, texts, branches, missing}) => ({
        clause,
        variantsAndRiders: withPercent(texts),
        branches: withPercent(branches),
        missing,
      })),
    },
    tests: results.map(({clause, name, place, failures}) => ({
      clause,
      name,
      place,
      passed: !hasFailed({clause, name, place, failures}),
      failures,
    })),
    diagnostics,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function withPercent(tally: Tally) {
  return {...tally, percent: Math.floor(percentOf(tally) * 10) / 10}
}
