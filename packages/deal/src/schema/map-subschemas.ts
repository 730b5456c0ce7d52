import type {Json, JsonObject} from '@ringfence/model'
import {isObject} from '../json.ts'

/** Keywords of JSON Schema 2020-12 whose value is a schema, a list of schemas, or schemas by name. */
const single = [
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
]
const lists = ['allOf', 'anyOf', 'oneOf']
const maps = ['properties', 'patternProperties', 'dependentSchemas', '$defs']

/** Replaces every direct subschema; values such as `default` and `const` are left alone. */
export function mapSubschemas(
  schema: JsonObject,
  replace: (subschema: JsonObject, at: readonly string[]) => Json,
): JsonObject {
  const visit = (value: Json, ...at: string[]): Json =>
    isObject(value) ? replace(value, at) : value
  return mapValues(schema, (value, keyword) => {
    if (single.includes(keyword)) return visit(value, keyword)
    if (lists.includes(keyword) && Array.isArray(value))
      return value.map((entry: Json, index) => visit(entry, keyword, String(index)))
    if (maps.includes(keyword) && isObject(value))
      return mapValues(value, (entry, name) => visit(entry, keyword, name))
    return value
  })
}

/** The direct subschemas, with the keys that lead to each. */
export function subschemasOf(
  schema: JsonObject,
): readonly {readonly schema: JsonObject; readonly at: readonly string[]}[] {
  const found: {schema: JsonObject; at: readonly string[]}[] = []
  mapSubschemas(schema, (subschema, at) => {
    found.push({schema: subschema, at})
    return subschema
  })
  return found
}

function mapValues(object: JsonObject, map: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]))
}
