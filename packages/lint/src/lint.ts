import {type Diagnostic, report} from '@ringfence/model'
import type {LintInput} from './rule.ts'
import {rules} from './rules.ts'

/** Everything that the rules find in a contract, rule by rule. */
export function lint(input: LintInput): readonly Diagnostic[] {
  return rules.flatMap((rule) => [...rule.check(input)].map((details) => report(rule, details)))
}
