import type {DiagnosticKind, Rule, RuleDeal} from '@ringfence/model'
import {severityOf} from './evaluate-rules.ts'
import {codeOf} from './report-rule.ts'

/** The kinds of diagnostic that the rules of a library report: one a rule, with its first tests as examples. */
export function kindsOf(rules: readonly Rule[]): readonly DiagnosticKind[] {
  return rules.map((rule) => ({
    code: codeOf(rule.id),
    severity: severityOf(rule),
    description: `${rule.title}. ${rule.message} (${rule.citation}).`,
    bad: exampleOf(rule.tests.fires[0]),
    good: exampleOf(rule.tests.silent[0]),
  }))
}

function exampleOf(test: RuleDeal | undefined): string {
  const set = Object.entries(test?.set ?? {}).map(
    ([pointer, value]) => `--set ${pointer}=${JSON.stringify(value)}`,
  )
  return [test?.deal, ...set].join(' ')
}
