import type {JsonObject} from '@ringfence/model'

/** The schema of the value at keys (`[]` for an entry), with what it refers to merged in; nothing if there is none. */
export function schemaAt(root: JsonObject, keys: readonly string[]): JsonObject | undefined {
  let schema: JsonObject | undefined = resolved(root, root)
  for (const key of keys) {
    if (!schema) return undefined
    const next: unknown = key === '[]' ? schema['items'] : propertyOf(schema, key)
    schema = isObject(next) ? resolved(next, root) : undefined
  }
  return schema
}

function propertyOf(schema: JsonObject, key: string): unknown {
  const {properties} = schema
  return isObject(properties) ? properties[key] : undefined
}

/** A schema with its reference and the properties of its `allOf` merged in. */
export function resolved(schema: JsonObject, root: JsonObject): JsonObject {
  const {$ref, allOf, ...own} = schema
  const parts: JsonObject[] = []
  if (typeof $ref === 'string') {
    const name = $ref.slice($ref.lastIndexOf('/') + 1)
    const definition = isObject(root['$defs']) ? root['$defs'][name] : undefined
    if (isObject(definition)) parts.push(resolved(definition, root))
  }
  if (Array.isArray(allOf) && schema !== root)
    for (const part of allOf) if (isObject(part)) parts.push(resolved(part, root))
  const properties = Object.assign({}, ...[...parts, own].map((part) => part['properties'] ?? {}))
  const merged = Object.assign({}, ...parts, own) as JsonObject
  return Object.keys(properties).length > 0 ? {...merged, properties} : merged
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
