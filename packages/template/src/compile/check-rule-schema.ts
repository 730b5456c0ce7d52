import {type Json, type JsonObject, near, type Place, report} from '@ringfence/model'
import type {ConditionSource} from './check-conditions.ts'
import {allowedValues, fieldAtPointer, itemsOf} from './fields.ts'
import {isHarmlessPattern} from './is-harmless-pattern.ts'
import {impossibleValue, ruleFault, unknownField} from './kinds.ts'

interface Check {
  /** Of the value that the condition is about. */
  readonly pointer: string
  readonly place: Place
  readonly source: ConditionSource
}

/**
 * Checks a condition against the schema of the value that it is about: properties that the value cannot have, values
 * that it cannot take, patterns that are none. Such a condition would be decided the same way for every deal.
 */
export function checkRuleSchema(
  condition: JsonObject | boolean,
  field: JsonObject,
  check: Check,
): void {
  if (typeof condition === 'boolean') return
  checkValues(condition, field, check)
  checkPattern(condition['pattern'], check)
  for (const key of ['not', 'if', 'then', 'else']) inner(condition[key], field, check)
  for (const key of ['allOf', 'anyOf', 'oneOf'])
    for (const each of [condition[key] ?? []].flat()) inner(each as Json, field, check)
  const entry = itemsOf(field, check.source.fields)
  for (const key of ['items', 'contains'])
    if (entry) inner(condition[key], entry, {...check, pointer: `${check.pointer}/0`})
  checkProperties(condition, field, check)
}

function inner(condition: Json | undefined, field: JsonObject, check: Check): void {
  if (typeof condition === 'object' && condition !== null)
    checkRuleSchema(condition as JsonObject, field, check)
}

function checkValues(
  condition: JsonObject,
  field: JsonObject,
  {pointer, place, source}: Check,
): void {
  const allowed = allowedValues(field, source.fields)
  const wanted = [
    ...('const' in condition ? [condition['const']] : []),
    ...(Array.isArray(condition['enum']) ? condition['enum'] : []),
  ]
  for (const value of allowed ? wanted : [])
    if (!allowed?.includes(value))
      source.diagnostics.push(
        report(impossibleValue, {
          message: `Unexpected value \`${String(value)}\` for \`${pointer}\``,
          place,
          hint: `expected one of ${allowed?.map((each) => `\`${each}\``).join(', ')}`,
        }),
      )
}

function checkPattern(pattern: Json | undefined, {place, source}: Check): void {
  if (typeof pattern !== 'string') return
  if (!isHarmlessPattern(pattern)) {
    const message = `Unexpected pattern \`${pattern}\`, expected one without repetitions in repetitions`
    source.diagnostics.push(report(ruleFault, {message, place}))
    return
  }
  try {
    new RegExp(pattern, 'u')
  } catch {
    const message = `Unexpected pattern \`${pattern}\`, expected a regular expression`
    source.diagnostics.push(report(ruleFault, {message, place}))
  }
}

function checkProperties(condition: JsonObject, field: JsonObject, check: Check): void {
  const {pointer, place, source} = check
  const properties = (condition['properties'] ?? {}) as JsonObject
  const required = (condition['required'] ?? []) as readonly string[]
  for (const key of new Set([...Object.keys(properties), ...required])) {
    const found = fieldAtPointer(source.fields, `/${key}`, field)
    if ('schema' in found) {
      inner(properties[key], found.schema, {...check, pointer: `${pointer}/${key}`})
      continue
    }
    const hint = near(key, found.known)
    const message = `Unknown value \`${key}\` of \`${pointer}\``
    source.diagnostics.push(report(unknownField, {message, place, ...(hint ? {hint} : {})}))
  }
}
