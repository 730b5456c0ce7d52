import {type Diagnostic, report} from '@ringfence/model'
import {capitalisedIn} from './capitalised-in.ts'
import {itemEndings} from './item-endings.ts'
import {nameFinder} from './name-finder.ts'
import {outlineOf} from './outline.ts'
import {proseOf} from './prose.ts'
import type {LintInput, LintSubject} from './rule.ts'
import {rules} from './rules.ts'
import {subjectsOfShall} from './subjects-of-shall.ts'

export interface LintOptions {
  /** Whether rules of severity `info` run, whose findings an author weighs and a pipeline does not. */
  readonly advice?: boolean
  /** Which rules run: those about a text, those about a whole document, or all. */
  readonly about?: 'texts' | 'documents' | 'all'
}

/** Everything that the rules find in a contract, rule by rule. */
export function lint(
  input: LintInput,
  {advice = false, about = 'all'}: LintOptions = {},
): readonly Diagnostic[] {
  const names = nameFinder(input.properNames)
  const prose = proseOf(input.contract, input.facts)
  const elsewhere = new Set(
    input.contract.dropped.flatMap(({incorporated, terms}) => (incorporated ? terms : [])),
  )
  const capitalised = [...capitalisedIn(prose, {facts: input.facts, names})].filter(
    ({phrase}) => !elsewhere.has(phrase),
  )
  const subject: LintSubject = {
    ...input,
    capitalised,
    prose,
    outline: outlineOf(input.contract),
    itemRuns: [...itemEndings(input.contract, input.facts)],
    subjectsOfShall: [...subjectsOfShall(prose, input.dutyBearers)],
  }
  const asked = rules.filter(
    ({severity, document = false}) =>
      (advice || severity !== 'info') && (about === 'all' || document === (about === 'documents')),
  )
  return asked.flatMap((rule) => [...rule.check(subject)].map((details) => report(rule, details)))
}
