import type {Json, JsonObject} from '@ringfence/model'
import {isObject} from '../json.ts'
import {join} from '../pointer.ts'
import {schemaAt} from '../schema/schemas-at.ts'

/**
 * Makes an empty mapping of each key that has no value where a mapping is expected, in place: that is what stays
 * in YAML when all that stands under a key is commented out.
 */
export function fillEmpty(data: Json, schema: JsonObject): void {
  const visit = (value: Json, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return
    const holder = value as Record<string, Json>
    for (const [key, entry] of Object.entries(holder)) {
      const at = join(pointer, key)
      if (entry === null && schemaAt(schema, at)?.['type'] === 'object') holder[key] = {}
      else visit(entry, at)
    }
  }
  if (isObject(data)) visit(data, '')
}
