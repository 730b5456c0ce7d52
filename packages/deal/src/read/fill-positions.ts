import type {Json, JsonObject} from '@ringfence/model'
import {isObject, property} from '../json.ts'
import {keysOf} from '../pointer.ts'

/**
 * Gives every clause a negotiating position, that of the deal (`stance`) unless its own is given, and fills the
 * defaults (`x-positions`) of the positions that have others than the schema's `default`. In place, and before
 * the validator fills what is still missing.
 *
 * What is not valid is left alone: the validator reports it.
 */
export function fillPositions(data: Json, schema: JsonObject): void {
  if (!isObject(data)) return
  const holder = data as Record<string, Json>
  const given = holder['positions'] ?? {}
  if (!isObject(given)) return
  const stance = holder['stance'] ?? property(property(schema['properties'], 'stance'), 'default')
  const clauses = Object.keys(positionsIn(schema))
  if (stance === undefined || clauses.length === 0 || !isStance(stance, schema)) return
  const all = {...Object.fromEntries(clauses.map((clause) => [clause, stance])), ...given}
  holder['positions'] = all
  const others = Object.values(all).some((position) => position !== 'customerFriendly')
  if (others) for (const entry of defaultsIn(schema)) fillOne(holder, entry, all)
}

/** A stance that is none would be reported of every clause. */
function isStance(stance: Json, schema: JsonObject): boolean {
  const declared = property(schema['properties'], 'stance')
  const choices = isObject(declared) ? definitionOf(declared, schema)['enum'] : undefined
  return !Array.isArray(choices) || choices.includes(stance)
}

/** A property whose default depends on the position of a clause. */
interface PositionDefault {
  readonly clause: string
  readonly keys: readonly string[]
  readonly values: JsonObject
}

function fillOne(
  data: Record<string, Json>,
  {clause, keys, values}: PositionDefault,
  positions: JsonObject,
): void {
  const value = values[String(positions[clause])]
  if (value === undefined) return
  let holder = data
  for (const key of keys.slice(0, -1)) {
    const next = holder[key] ?? {}
    if (!isObject(next)) return
    holder[key] = next
    holder = next as Record<string, Json>
  }
  const last = keys.at(-1) ?? ''
  // Few values are more than one word or number, which needs no copy.
  holder[last] ??= typeof value === 'object' ? structuredClone(value) : value
}

function positionsIn(schema: JsonObject): JsonObject {
  const properties = property(property(schema['properties'], 'positions'), 'properties')
  return isObject(properties) ? properties : {}
}

const known = new WeakMap<JsonObject, readonly PositionDefault[]>()

/** Found once for each schema; blocks without a default of their own are not made up. */
function defaultsIn(schema: JsonObject): readonly PositionDefault[] {
  const before = known.get(schema)
  if (before) return before
  const found: PositionDefault[] = []
  const visit = (part: JsonObject, keys: readonly string[], clause: string): void => {
    const target = definitionOf(part, schema)
    const owner = String(part['x-clause'] ?? target['x-clause'] ?? clause)
    const values = part['x-positions'] ?? target['x-positions']
    if (isObject(values)) found.push({clause: owner, keys, values})
    const properties = target['properties']
    for (const [key, entry] of isObject(properties) ? Object.entries(properties) : [])
      if (isObject(entry) && (hasDefault(entry, schema) || entry['x-positions']))
        visit(entry, [...keys, key], owner)
  }
  visit(schema, [], '')
  known.set(schema, found)
  return found
}

function hasDefault(part: JsonObject, schema: JsonObject): boolean {
  return 'default' in part || 'default' in definitionOf(part, schema)
}

function definitionOf(part: JsonObject, schema: JsonObject): JsonObject {
  const name = typeof part['$ref'] === 'string' ? keysOf(part['$ref']).at(-1) : undefined
  const definition = name === undefined ? part : property(schema['$defs'], name)
  return isObject(definition) ? definition : part
}
