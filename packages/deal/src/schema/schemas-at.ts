import type {Json, JsonObject} from '@ringfence/model'
import {isObject, property} from '../json.ts'
import {keysOf, lastKeyOf, parentOf} from '../pointer.ts'

/**
 * The schemas that speak of the value at a JSON Pointer, the nearest first: a property's own keywords, then
 * what it refers to. Empty where the schema has no such value.
 */
export function schemasAt(root: JsonObject, pointer: string): readonly JsonObject[] {
  const found = known.get(root) ?? new Map<string, readonly JsonObject[]>()
  known.set(root, found)
  const before = found.get(pointer)
  if (before) return before
  const schemas = pointer === '' ? partsOf(root, root) : membersAt(root, pointer)
  // What the schema does not have can be asked for without end.
  if (schemas.length > 0) found.set(pointer, schemas)
  return schemas
}

/** By schema and pointer: neighbours share the way to them. */
const known = new WeakMap<JsonObject, Map<string, readonly JsonObject[]>>()

function membersAt(root: JsonObject, pointer: string): readonly JsonObject[] {
  const key = lastKeyOf(pointer)
  return schemasAt(root, parentOf(pointer))
    .flatMap((schema) => [schema, ...alternativesOf(schema, root)])
    .flatMap((schema) => membersOf(schema, key))
    .flatMap((schema) => partsOf(schema, root))
}

/** One schema out of those at a pointer: where they say different things, the nearest counts. */
export function schemaAt(root: JsonObject, pointer: string): JsonObject | undefined {
  const schemas = schemasAt(root, pointer)
  return schemas.length > 0 ? merge(schemas) : undefined
}

/** A schema together with what it refers to. */
export function resolved(schema: JsonObject, root: JsonObject): JsonObject {
  return merge(partsOf(schema, root))
}

/** Names of the properties that the schema knows at a pointer. */
export function propertyNamesAt(root: JsonObject, pointer: string): readonly string[] {
  const names = schemasAt(root, pointer).flatMap((schema) =>
    isObject(schema['properties']) ? Object.keys(schema['properties']) : [],
  )
  return [...new Set(names)]
}

function merge(schemas: readonly JsonObject[]): JsonObject {
  return Object.assign({}, ...schemas.toReversed()) as JsonObject
}

/** The schema itself, what it refers to, and what must hold besides. */
function partsOf(schema: JsonObject, root: JsonObject): readonly JsonObject[] {
  const ref = schema['$ref']
  const target = typeof ref === 'string' ? definitionOf(ref, root) : undefined
  const others = [...(target ? [target] : []), ...schemaList(schema['allOf'])]
  return [schema, ...others.flatMap((other) => partsOf(other, root))]
}

function alternativesOf(schema: JsonObject, root: JsonObject): readonly JsonObject[] {
  const then = isObject(schema['then']) ? [schema['then']] : []
  const others = [...schemaList(schema['anyOf']), ...schemaList(schema['oneOf']), ...then]
  return others.flatMap((other) => partsOf(other, root))
}

function membersOf(schema: JsonObject, key: string): readonly JsonObject[] {
  const named = property(schema['properties'], key)
  if (isObject(named)) return [named]
  const items = schema['items']
  return isObject(items) && /^[0-9]+$/.test(key) ? [items] : []
}

function definitionOf(ref: string, root: JsonObject): JsonObject | undefined {
  if (ref === '#') return root
  const found = keysOf(ref.slice(1)).reduce<Json | undefined>(property, root)
  return isObject(found) ? found : undefined
}

function schemaList(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
