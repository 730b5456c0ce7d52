import type {Json} from '@ringfence/model'
import {isObject, property} from '../json.ts'

/** Sets a value in place; makes mappings on the way that are not there yet. False where there is no such place. */
export function put(target: Json, [key, ...rest]: readonly string[], value: Json): boolean {
  if (key === undefined || ['__proto__', 'constructor', 'prototype'].includes(key)) return false
  if (Array.isArray(target) ? property(target, key) === undefined : !isObject(target)) return false
  const holder = target as Record<string, Json>
  if (rest.length === 0) {
    holder[key] = value
    return true
  }
  if (!Object.hasOwn(holder, key)) holder[key] = {}
  return put(holder[key] as Json, rest, value)
}
