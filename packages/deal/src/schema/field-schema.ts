import type {JsonObject} from '@ringfence/model'
import {isObject} from '../json.ts'

/**
 * The schema of everything that templates may read: what a deal says, and what is derived from it. A derived
 * property stands in front of the deal's own of the same name, which it extends.
 */
export function fieldSchema(bundled: JsonObject, derived: JsonObject): JsonObject {
  return {
    ...bundled,
    properties: {...objectAt(bundled, 'properties'), ...objectAt(derived, 'properties')},
    $defs: {...objectAt(bundled, '$defs'), ...objectAt(derived, '$defs')},
  }
}

function objectAt(schema: JsonObject, key: string): JsonObject {
  const value = schema[key]
  return isObject(value) ? value : {}
}
