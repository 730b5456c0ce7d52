import type {Json, JsonObject} from '@ringfence/model'
import {property} from '../json.ts'
import {join, keysOf} from '../pointer.ts'
import {schemaAt} from '../schema/schemas-at.ts'

/**
 * Sets a value in place, as `put` does; makes lists where the schema has them, and adds an entry that follows the
 * last. False where there is no such place.
 */
export function putCell(
  data: Json,
  pointer: string,
  {value, schema}: {readonly value: Json; readonly schema: JsonObject},
): boolean {
  const keys = keysOf(pointer)
  let holder: Json | undefined = data
  let at = ''
  for (const key of keys.slice(0, -1)) {
    at = join(at, key)
    const empty = schemaAt(schema, at)?.['type'] === 'array' ? [] : {}
    if (property(holder, key) === undefined && !assign(holder, key, empty)) return false
    holder = property(holder, key)
  }
  return assign(holder, keys.at(-1), value)
}

function assign(holder: Json | undefined, key: string | undefined, value: Json): boolean {
  if (typeof holder !== 'object' || holder === null || key === undefined) return false
  if (['__proto__', 'constructor', 'prototype'].includes(key)) return false
  if (Array.isArray(holder) && !(/^(0|[1-9][0-9]*)$/.test(key) && Number(key) <= holder.length))
    return false
  ;(holder as Record<string, Json>)[key] = value
  return true
}
