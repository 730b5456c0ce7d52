import type {Json, JsonObject, Place, Rule} from '@ringfence/model'
import {report} from '@ringfence/model'
import {checkCodes} from './check-codes.ts'
import {checkRuleSchema} from './check-rule-schema.ts'
import {fieldAtPointer} from './fields.ts'
import {missingFile, ruleFault, unknownClause, unknownField} from './kinds.ts'
import {missingField} from './missing-field.ts'
import {near} from './read-expression.ts'
import type {RuleSource} from './read-rules.ts'

export type PlaceOf = (path: readonly (string | number)[]) => Place

/** Checks what a rule names: values of deals, clauses, riders, codes of places, example deals. */
export function checkRule(
  rule: Rule,
  entry: JsonObject,
  placeOf: PlaceOf,
  source: RuleSource,
): void {
  const {diagnostics} = source
  if (rule.outcome === 'error' && rule.confidence === 'general') {
    const message = 'Unexpected outcome `error` on general knowledge, expected `warning` at most'
    diagnostics.push(report(ruleFault, {message, place: placeOf(['outcome'])}))
  }
  checkWhens(rule, entry, placeOf, source)
  for (const [pointer] of Object.entries(rule.adapt.set))
    field(pointer, placeOf(['adapt', 'set', pointer]), source)
  checkClauses(rule, placeOf, source)
  for (const [index, selector] of rule.applies.entries())
    checkCodes(selector, placeOf(['applies', index]), source)
  for (const kind of ['fires', 'silent'] as const)
    for (const [index, test] of rule.tests[kind].entries())
      checkDeal(test, placeOf(['tests', kind, index]), source)
}

function checkWhens(rule: Rule, entry: JsonObject, placeOf: PlaceOf, source: RuleSource): void {
  const isList = Array.isArray(entry['when'])
  for (const [index, conditions] of rule.when.entries())
    for (const [pointer, schema] of Object.entries(conditions)) {
      const place = placeOf(isList ? ['when', index, pointer] : ['when', pointer])
      const found = field(pointer, place, source)
      if (found) checkRuleSchema(schema, found, {pointer, place, source})
    }
  const pointers = rule.when.flatMap((conditions) => Object.keys(conditions))
  for (const [index, pointer] of rule.orMissing.entries())
    if (!pointers.includes(pointer)) {
      const message = `Unexpected \`${pointer}\`, expected a pointer of \`when\``
      source.diagnostics.push(report(ruleFault, {message, place: placeOf(['orMissing', index])}))
    }
}

/** The schema of the value at a pointer; reports the pointer if the schema of deals lacks it. */
function field(
  pointer: string,
  place: Place,
  {fields, diagnostics}: RuleSource,
): JsonObject | undefined {
  const found = fieldAtPointer(fields, pointer)
  if ('schema' in found) return found.schema
  const hint = near(found.missing, found.known)
  const message = missingField(pointer, found.missing)
  diagnostics.push(report(unknownField, {message, place, ...(hint ? {hint} : {})}))
  return undefined
}

function checkClauses(rule: Rule, placeOf: PlaceOf, {clauses, diagnostics}: RuleSource): void {
  const known = Object.keys(clauses)
  const check = (id: string, place: Place) => {
    if (known.includes(id)) return true
    const hint = near(id, known)
    const message = `No clause or schedule \`${id}\``
    diagnostics.push(report(unknownClause, {message, place, ...(hint ? {hint} : {})}))
    return false
  }
  for (const [index, id] of rule.clauses.entries()) check(id, placeOf(['clauses', index]))
  for (const [index, {clause, rider}] of rule.adapt.riders.entries()) {
    const place = placeOf(['adapt', 'riders', index])
    if (!check(clause, place)) continue
    const riders = (clauses[clause]?.riders ?? []).map(({id}) => id)
    if (riders.includes(rider)) continue
    const message = `Missing rider \`${rider}\` of \`${clause}\``
    const hint = near(rider, riders)
    diagnostics.push(report(missingFile, {message, place, ...(hint ? {hint} : {})}))
  }
}

function checkDeal(
  {deal, set}: {readonly deal: string; readonly set: Readonly<Record<string, Json>>},
  place: Place,
  source: RuleSource,
): void {
  const names = Object.keys(source.examples).map((file) =>
    file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:yaml|json)$/, ''),
  )
  if (!names.includes(deal)) {
    const hint = near(deal, names)
    const message = `Missing example deal \`${deal}\``
    source.diagnostics.push(report(missingFile, {message, place, ...(hint ? {hint} : {})}))
  }
  for (const pointer of Object.keys(set)) field(pointer, place, source)
}
