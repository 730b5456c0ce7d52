import type {JsonObject} from '@ringfence/model'
import fc from 'fast-check'
import {parse, stringify} from 'yaml'
import {examples, schema} from './shipped.ts'

/** A choice that the schema gives: a pointer and a value that it allows there. */
interface Choice {
  readonly keys: readonly string[]
  readonly value: unknown
}

/** Deals that differ from the examples in any of the choices that the schema gives. */
export const dealTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...examples.map(({text}) => text)),
    fc.array(fc.constantFrom(...choicesIn(schema.schema, [])), {minLength: 1, maxLength: 12}),
  )
  .map(([text, choices]) => {
    const deal = parse(text)
    for (const {keys, value} of choices) put(deal, keys, value)
    return stringify(deal)
  })

/** Every enumerated value, truth value and limit of a number that the schema has outside lists. */
function choicesIn(part: JsonObject, keys: readonly string[]): Choice[] {
  const whole = {...referred(part), ...part} as Record<string, unknown>
  const properties = (whole['properties'] ?? {}) as Record<string, JsonObject>
  const nested = Object.entries(properties).flatMap(([key, each]) =>
    key === 'kind' || key === '$schema' ? [] : choicesIn(each, [...keys, key]),
  )
  return [...valuesOf(whole).map((value) => ({keys, value})), ...nested]
}

function valuesOf({enum: values, type, minimum, maximum}: Record<string, unknown>): unknown[] {
  if (Array.isArray(values)) return values.length > 40 ? values.slice(0, 3) : values
  if (type === 'boolean') return [true, false]
  return type === 'integer' ? [minimum, maximum].filter((each) => each !== undefined) : []
}

function referred({$ref}: JsonObject): JsonObject {
  if (typeof $ref !== 'string') return {}
  const name = $ref.replace('#/$defs/', '')
  return (schema.schema['$defs'] as Record<string, JsonObject>)[name] ?? {}
}

function put(deal: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const last = keys.at(-1)
  let holder = deal
  for (const key of keys.slice(0, -1)) {
    const next = holder[key]
    if (next === undefined) holder[key] = {}
    else if (typeof next !== 'object' || Array.isArray(next)) return
    holder = holder[key] as Record<string, unknown>
  }
  if (last !== undefined) holder[last] = value
}
