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
  const subject = subjectOf(input)
  const asked = rules.filter(
    ({severity, document = false}) =>
      (advice || severity !== 'info') && (about === 'all' || document === (about === 'documents')),
  )
  return asked.flatMap((rule) => [...rule.check(subject)].map((details) => report(rule, details)))
}

/** What several rules need is found when the first of them asks for it. */
function subjectOf(input: LintInput): LintSubject {
  const {contract, facts, dutyBearers, abbreviations} = input
  const prose = later(() => proseOf(contract, facts, abbreviations))
  const outline = later(() => outlineOf(contract))
  const itemRuns = later(() => [...itemEndings(contract, facts)])
  const subjects = later(() => [...subjectsOfShall(prose(), dutyBearers)])
  const capitalised = later(() => {
    const names = nameFinder(input.properNames)
    // What applies without being printed defines its terms all the same.
    const elsewhere = new Set(
      contract.dropped.flatMap(({incorporated, terms}) => (incorporated ? terms : [])),
    )
    return [...capitalisedIn(prose(), {facts, names})].filter(({phrase}) => !elsewhere.has(phrase))
  })
  return {
    ...input,
    get prose() {
      return prose()
    },
    get outline() {
      return outline()
    },
    get itemRuns() {
      return itemRuns()
    },
    get subjectsOfShall() {
      return subjects()
    },
    get capitalised() {
      return capitalised()
    },
  }
}

function later<Value>(find: () => Value): () => Value {
  let found: {readonly value: Value} | undefined
  return () => {
    found ??= {value: find()}
    return found.value
  }
}
