import type {Json, JsonObject} from '@ringfence/model'
import {isObject, resolved} from './schema-at.ts'

/** How much of an object a sample has: what it must have, or all that it may have. */
export type Extent = 'bare' | 'full'

/**
 * A value that a schema allows: its default, its first example, or one made up. `serial` keeps ids apart.
 */
export function sampleOf(
  schema: JsonObject,
  root: JsonObject,
  {extent, serial = 1}: {readonly extent: Extent; readonly serial?: number},
): Json {
  const whole = resolved(schema, root)
  const {enum: allowed, examples, type, anyOf, oneOf} = whole
  if ('const' in whole) return whole['const'] as Json
  if (Array.isArray(allowed)) return allowed[0] as Json
  if (type === 'object') return objectOf(whole, root, {extent, serial})
  if (type === 'array') return listOf(whole, root, {extent, serial})
  if (whole['pattern'] === idPattern) return `ID-${serial}`
  if (Array.isArray(examples) && examples.length > 0) return examples[0] as Json
  if ('default' in whole) return whole['default'] as Json
  const [first] = [anyOf, oneOf].flatMap((each) => (Array.isArray(each) ? each : []))
  if (isObject(first)) return sampleOf(first, root, {extent, serial})
  switch (type) {
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return Math.max(Number(whole['minimum'] ?? 0), Math.min(Number(whole['maximum'] ?? 5), 5))
    default:
      return `Sample ${String(whole['title'] ?? 'text').toLowerCase()} ${serial}`
  }
}

const idPattern = '^[A-Za-z0-9-]+$'

function objectOf(
  {properties, required}: JsonObject,
  root: JsonObject,
  options: {readonly extent: Extent; readonly serial: number},
): Json {
  const needed = Array.isArray(required) ? required : []
  const entries = Object.entries(isObject(properties) ? properties : {}).filter(
    ([key]) => options.extent === 'full' || needed.includes(key),
  )
  return Object.fromEntries(
    entries.flatMap(([key, schema]) =>
      isObject(schema) ? [[key, sampleOf(schema, root, options)] as const] : [],
    ),
  )
}

function listOf(
  {items, minItems}: JsonObject,
  root: JsonObject,
  {extent, serial}: {readonly extent: Extent; readonly serial: number},
): Json {
  const count = Math.max(Number(minItems ?? 0), extent === 'full' ? 1 : 0)
  if (!isObject(items)) return []
  return Array.from({length: count}, (_, index) =>
    sampleOf(items, root, {extent, serial: serial + index}),
  )
}
