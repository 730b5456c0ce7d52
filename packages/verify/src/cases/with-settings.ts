import type {Json, JsonObject} from '@ringfence/model'

/** A copy of a deal or an event with values at JSON Pointers; null takes a value out. */
export function withSettings(base: JsonObject, set: Readonly<Record<string, Json>>): JsonObject {
  const data = structuredClone(base) as Record<string, Json>
  for (const [pointer, value] of Object.entries(set)) {
    const keys = pointer.split('/').slice(1)
    const last = keys.pop() ?? ''
    let holder = data
    for (const key of keys) {
      if (typeof holder[key] !== 'object' || holder[key] === null) holder[key] = {}
      holder = holder[key] as Record<string, Json>
    }
    if (value === null && Array.isArray(holder)) holder.splice(Number(last), 1)
    else if (value === null) delete holder[last]
    else holder[last] = value
  }
  return data
}
