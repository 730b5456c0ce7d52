import {isUnknown, type Json, type JsonObject, type When} from '@ringfence/model'

/** Whether a deal calls for a question: each path has one of the values, or lists one of them. */
export function callsFor(when: When | undefined, view: JsonObject): boolean {
  return Object.entries(when ?? {}).every(([path, expected]) => {
    const value = valueAt(view, path.split('.'))
    const wanted: readonly Json[] = [expected].flat()
    return Array.isArray(value)
      ? value.some((each) => wanted.includes(each))
      : value !== undefined && wanted.includes(value)
  })
}

/** The value at keys; where the deal does not know it, what it assumes. */
export function valueAt(view: JsonObject, keys: readonly string[]): Json | undefined {
  let value: Json | undefined = view
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as JsonObject)[key]
  }
  return isUnknown(value) ? value.assumed : value
}
