import {Validator} from '@cfworker/json-schema'
import type {Diagnostic, Json, JsonObject, Place, Rule, Selector} from '@ringfence/model'
import {report} from '@ringfence/model'
import {checkRule} from './check-rule.ts'
import {describeFaults} from './describe-faults.ts'
import {ruleFault} from './kinds.ts'
import type {ManifestSource} from './read-clause.ts'
import {readManifest} from './read-manifest.ts'

export interface RuleSource extends ManifestSource {
  /** JSON Schema (2020-12) of a file of rules. */
  readonly ruleSchema: JsonObject | undefined
  /** The ids of the riders of each clause. */
  readonly riders: Readonly<Record<string, readonly string[]>>
  readonly examples: Readonly<Record<string, string>>
  readonly regions: Readonly<Record<string, readonly string[]>>
}

/** Reads a file of `rules/`; one with faults of form gives none of its rules. */
export function readRuleFile(file: string, source: RuleSource): readonly Rule[] {
  const {files, ruleSchema, diagnostics} = source
  const shape = {title: {type: 'string'}, rules: {type: 'list'}} as const
  const manifest = readManifest({file, text: files[file] ?? ''}, shape, diagnostics)
  if (!manifest) return []
  if (!ruleSchema) throw new Error('Rules need their schema to be compiled')
  const {valid, errors} = new Validator(ruleSchema, '2020-12', false).validate(manifest.value)
  if (!valid) {
    diagnostics.push(...describeFaults({errors, schema: ruleSchema, kind: ruleFault}, manifest))
    return []
  }
  const entries = manifest.value['rules'] as readonly JsonObject[]
  return entries.map((entry, index) => {
    const placeOf = (path: readonly (string | number)[]) =>
      manifest.placeOf(['rules', index, ...path])
    const rule = ruleOf(entry, String(manifest.value['title']), placeOf(['id']))
    checkRule(rule, entry, placeOf, source)
    return rule
  })
}

/** Reports rules that stand twice, in one file or in two. */
export function reportTwins(rules: readonly Rule[], diagnostics: Diagnostic[]): void {
  const seen = new Map<string, Place>()
  for (const {id, place} of rules) {
    const before = seen.get(id)
    if (before) {
      const message = `The rule \`${id}\` stands twice`
      const related = [{message: 'and here', place: before}]
      diagnostics.push(report(ruleFault, {message, place, related}))
    }
    seen.set(id, place)
  }
}

/** The rule with what an author may leave out; the schema has checked what it has. */
function ruleOf(entry: JsonObject, jurisdiction: string, place: Place): Rule {
  const {applies, clauses, when, orMissing, adapt, tests, ...facts} = entry
  const {set, riders} = (adapt ?? {}) as JsonObject
  const {fires, silent} = tests as JsonObject
  return {
    ...(facts as unknown as Rule),
    jurisdiction,
    applies: listOf(applies).map(selectorOf),
    clauses: listOf(clauses) as readonly string[],
    when: listOf(when) as unknown as Rule['when'],
    orMissing: listOf(orMissing) as readonly string[],
    adapt: {
      set: (set ?? {}) as JsonObject,
      riders: listOf(riders) as unknown as Rule['adapt']['riders'],
    },
    tests: {fires: dealsOf(fires), silent: dealsOf(silent)},
    place,
  }
}

function selectorOf(entry: Json): Selector {
  const {not, ...selectors} = entry as JsonObject
  return {...(selectors as Selector), ...(not ? {not: listOf(not).map(selectorOf)} : {})}
}

function dealsOf(deals: Json | undefined): Rule['tests']['fires'] {
  return listOf(deals).map((each) => ({set: {}, ...(each as {deal: string})}))
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
