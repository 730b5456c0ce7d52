import type {Tested, TestResult} from '@ringfence/generator/library'

/** What is written about a run of clause tests. */
export interface TestFindings {
  readonly tested: Tested
  /** Whether coverage is shown clause by clause, with what is missing. */
  readonly coverage: boolean
  /** The least percentage that is asked for, of variants and of branches. */
  readonly least?: number | undefined
}

/** What a run comes to. */
export interface TestSummary {
  readonly tests: number
  readonly failed: number
  /** Clauses that have tests. */
  readonly clauses: number
  readonly rules: number
}

export function summaryOf({results}: Tested): TestSummary {
  return {
    tests: results.length,
    failed: results.filter(hasFailed).length,
    clauses: new Set(results.filter(({rule}) => !rule).map(({clause}) => clause)).size,
    rules: new Set(results.filter(({rule}) => rule).map(({clause}) => clause)).size,
  }
}

export function hasFailed({failures}: TestResult): boolean {
  return failures.length > 0
}

/** Results by clause, in the order in which they came. */
export function byClause(
  results: readonly TestResult[],
): ReadonlyMap<string, readonly TestResult[]> {
  const groups = new Map<string, TestResult[]>()
  for (const result of results)
    groups.set(result.clause, [...(groups.get(result.clause) ?? []), result])
  return groups
}
