import {
  type DealConditions,
  type Diagnostic,
  type DiagnosticKind,
  type JsonObject,
  near,
  type Place,
  report,
} from '@ringfence/model'
import {checkRuleSchema} from './check-rule-schema.ts'
import {fieldAtPointer} from './fields.ts'
import {unknownField} from './kinds.ts'
import {missingField} from './missing-field.ts'

export type PlaceOf = (path: readonly (string | number)[]) => Place

export interface ConditionSource {
  /** JSON Schema, self-contained, of everything that templates may read. */
  readonly fields: JsonObject
  readonly diagnostics: Diagnostic[]
}

export interface ConditionPlace {
  /** The conditions as their author wrote them: a map, or a list of maps. */
  readonly written: JsonObject
  readonly placeOf: PlaceOf
  /** What is reported where the author contradicts himself. */
  readonly fault: DiagnosticKind
}

/** Checks conditions on deals: the values that they name, what they ask of them, and what may be missing. */
export function checkConditions(
  {when, orMissing}: DealConditions,
  {written, placeOf, fault}: ConditionPlace,
  source: ConditionSource,
): void {
  const isList = Array.isArray(written['when'])
  for (const [index, conditions] of when.entries())
    for (const [pointer, schema] of Object.entries(conditions)) {
      const place = placeOf(isList ? ['when', index, pointer] : ['when', pointer])
      const found = checkPointer(pointer, place, source)
      if (found) checkRuleSchema(schema, found, {pointer, place, source})
    }
  const pointers = when.flatMap((conditions) => Object.keys(conditions))
  for (const [index, pointer] of orMissing.entries())
    if (!pointers.includes(pointer)) {
      const message = `Unexpected \`${pointer}\`, expected a pointer of \`when\``
      source.diagnostics.push(report(fault, {message, place: placeOf(['orMissing', index])}))
    }
}

/** The schema of the value at a pointer; reports the pointer if the schema of deals lacks it. */
export function checkPointer(
  pointer: string,
  place: Place,
  {fields, diagnostics}: ConditionSource,
): JsonObject | undefined {
  const found = fieldAtPointer(fields, pointer)
  if ('schema' in found) return found.schema
  const hint = near(found.missing, found.known)
  const message = missingField(pointer, found.missing)
  diagnostics.push(report(unknownField, {message, place, ...(hint ? {hint} : {})}))
  return undefined
}
