import type {Json, JsonObject} from '@ringfence/model'

/** A schema inside the self-contained one that its references are resolved in. */
export interface SchemaPart {
  readonly schema: JsonObject
  readonly root: JsonObject
}

/** A key of a path; `[]` stands for any entry of a list. */
export type SchemaKey = string

/** Everything that speaks of one value, the nearest first: the schema, what it refers to, and its alternatives. */
export function partsOf(part: SchemaPart): readonly SchemaPart[] {
  const found: SchemaPart[] = []
  collect(part.schema, part.root, found)
  return found
}

function collect(schema: JsonObject, root: JsonObject, found: SchemaPart[]): void {
  if (found.some((each) => each.schema === schema)) return
  found.push({schema, root})
  const ref = schema['$ref']
  const referred = typeof ref === 'string' ? atPointer(root, ref.replace(/^#/, '')) : undefined
  if (referred) collect(referred, root, found)
  for (const word of ['allOf', 'anyOf', 'oneOf'])
    for (const each of listOf(schema[word])) collect(each, root, found)
  for (const word of ['then', 'else']) {
    const each = schema[word]
    if (isObject(each)) collect(each, root, found)
  }
}

/** What speaks of a member of the value; empty where the schema has no such member. */
export function membersOf(parts: readonly SchemaPart[], key: SchemaKey): readonly SchemaPart[] {
  return parts.flatMap(({schema, root}) => {
    const member = memberOf(schema, key)
    return isObject(member) ? partsOf({schema: member, root}) : []
  })
}

function memberOf(schema: JsonObject, key: SchemaKey): Json | undefined {
  if (key === '[]') return schema['items']
  const {properties, additionalProperties} = schema
  if (isObject(properties) && Object.hasOwn(properties, key)) return properties[key]
  return additionalProperties
}

/** What speaks of the value at a path. */
export function partsAt(root: JsonObject, keys: readonly SchemaKey[]): readonly SchemaPart[] {
  return keys.reduce(membersOf, partsOf({schema: root, root}))
}

/** The properties that the schema names, each with what speaks of it. */
export function propertiesOf(
  parts: readonly SchemaPart[],
): ReadonlyMap<string, readonly SchemaPart[]> {
  const names = new Map<string, readonly SchemaPart[]>()
  for (const {schema} of parts)
    for (const [name, value] of Object.entries((schema['properties'] as JsonObject) ?? {}))
      if (isObject(value) && !names.has(name)) names.set(name, membersOf(parts, name))
  return names
}

/** The first that the schemas say under a keyword. */
export function firstOf(parts: readonly SchemaPart[], keyword: string): Json | undefined {
  return parts.find(({schema}) => keyword in schema)?.schema[keyword]
}

/** The values that the schemas list, and examples of others. */
export function valuesOf(parts: readonly SchemaPart[]): readonly Json[] {
  const values = parts.flatMap(({schema}) => [
    ...(Array.isArray(schema['enum']) ? schema['enum'] : []),
    ...('const' in schema ? [schema['const'] as Json] : []),
    ...(schema['type'] === 'boolean' ? [true, false] : []),
    ...(Array.isArray(schema['examples']) ? schema['examples'] : []),
  ])
  return [...new Set(values)]
}

function atPointer(root: JsonObject, pointer: string): JsonObject | undefined {
  let node: Json | undefined = root
  for (const key of pointer.split('/').slice(1))
    node = isObject(node) ? node[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined
  return isObject(node) ? node : undefined
}

function listOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
