import {type Json, type JsonObject, near, type Place, type Rule, report} from '@ringfence/model'
import {checkCodes} from './check-codes.ts'
import {checkConditions, checkPointer, type PlaceOf} from './check-conditions.ts'
import {missingFile, ruleFault, unknownClause} from './kinds.ts'
import type {RuleSource} from './read-rules.ts'

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
  checkConditions(rule, {written: entry, placeOf, fault: ruleFault}, source)
  for (const [pointer] of Object.entries(rule.adapt.set))
    checkPointer(pointer, placeOf(['adapt', 'set', pointer]), source)
  checkClauses(rule, placeOf, source)
  for (const [index, selector] of rule.applies.entries())
    checkCodes(selector, placeOf(['applies', index]), source)
  for (const kind of ['fires', 'silent'] as const)
    for (const [index, test] of rule.tests[kind].entries())
      checkDeal(test, placeOf(['tests', kind, index]), source)
}

function checkClauses(rule: Rule, placeOf: PlaceOf, {riders, diagnostics}: RuleSource): void {
  const known = Object.keys(riders)
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
    const known = riders[clause] ?? []
    if (known.includes(rider)) continue
    const message = `Missing rider \`${rider}\` of \`${clause}\``
    const hint = near(rider, known)
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
  for (const pointer of Object.keys(set)) checkPointer(pointer, place, source)
}
