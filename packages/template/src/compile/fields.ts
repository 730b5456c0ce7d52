import type {JsonObject, TemplatePath} from '@ringfence/model'

/** A schema of values, and the schemas of the values around it: what `../` and `@root` reach. */
export interface FieldScope {
  readonly root: JsonObject
  readonly schemas: readonly JsonObject[]
}

/** The scope at the top of a template: the whole of what templates may read. */
export function rootScope(schema: JsonObject): FieldScope {
  return {root: schema, schemas: [schema]}
}

/** The scope inside a loop over values of a list. */
export function entryScope(scope: FieldScope, list: JsonObject): FieldScope {
  const items = parts(list, scope.root).find((part) => isObject(part['items']))?.['items']
  return {...scope, schemas: [...scope.schemas, (items as JsonObject | undefined) ?? {}]}
}

/** The schema of the value at a path, or the part of the path that the schema lacks. */
export function fieldAt(
  {root, schemas}: FieldScope,
  {data, depth, keys}: TemplatePath,
): {schema: JsonObject} | {missing: string; known: readonly string[]} {
  const [first, ...rest] = keys
  if (data && first !== 'root')
    return ['index', 'first', 'last'].includes(first ?? '')
      ? {schema: {title: `@${first}`, type: first === 'index' ? 'integer' : 'boolean'}}
      : {missing: `@${first}`, known: ['@index', '@first', '@last', '@root']}
  const start = data ? root : schemas[schemas.length - 1 - depth]
  if (!start) return {missing: '../', known: []}
  let schema = start
  for (const key of data ? rest : keys) {
    const found = property(schema, key, root)
    if (!found) return {missing: key, known: propertyNames(schema, root)}
    schema = found
  }
  return {schema}
}

/**
 * The schema of the value at a JSON Pointer (RFC 6901), or the part of it that the schema lacks. An index stands for
 * any entry of a list.
 */
export function fieldAtPointer(
  root: JsonObject,
  pointer: string,
  start: JsonObject = root,
): {schema: JsonObject} | {missing: string; known: readonly string[]} {
  let schema = start
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const entry = /^\d+$/.test(key) ? itemsOf(schema, root) : undefined
    const found = entry ?? property(schema, key, root)
    if (!found) return {missing: key, known: propertyNames(schema, root)}
    schema = found
  }
  return {schema}
}

/** The values that the schema allows, if it lists them. */
export function allowedValues(
  schema: JsonObject,
  root: JsonObject,
): readonly unknown[] | undefined {
  const all = parts(schema, root)
  const listed = all.flatMap((part) =>
    Array.isArray(part['enum']) ? part['enum'] : 'const' in part ? [part['const']] : [],
  )
  const open = all.some((part) => 'type' in part && !('enum' in part) && !('const' in part))
  return listed.length > 0 && !open ? listed : undefined
}

/** The schema of the entries of a list. */
export function itemsOf(schema: JsonObject, root: JsonObject): JsonObject | undefined {
  const found = parts(schema, root).find((part) => isObject(part['items']))?.['items']
  return found as JsonObject | undefined
}

function property(schema: JsonObject, key: string, root: JsonObject): JsonObject | undefined {
  for (const part of parts(schema, root)) {
    const properties = part['properties']
    if (isObject(properties) && Object.hasOwn(properties, key)) {
      const found = properties[key]
      return isObject(found) ? found : {}
    }
  }
  return key === 'length' && itemsOf(schema, root) ? {type: 'integer'} : undefined
}

function propertyNames(schema: JsonObject, root: JsonObject): readonly string[] {
  return parts(schema, root).flatMap((part) => Object.keys((part['properties'] as object) ?? {}))
}

/** The schema itself, what it refers to, and its alternatives. */
function parts(schema: JsonObject, root: JsonObject, seen = new Set<JsonObject>()): JsonObject[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const referred = typeof schema['$ref'] === 'string' ? atPointer(root, schema['$ref']) : undefined
  const alternatives = ['anyOf', 'oneOf', 'allOf'].flatMap((word) => {
    const list = schema[word]
    return Array.isArray(list) ? list.filter(isObject) : []
  })
  const more = [...(referred ? [referred] : []), ...alternatives]
  return [schema, ...more.flatMap((part) => parts(part, root, seen))]
}

function atPointer(root: JsonObject, ref: string): JsonObject | undefined {
  let node: unknown = root
  for (const key of ref.replace(/^#\/?/, '').split('/').filter(Boolean))
    node = (node as JsonObject | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')]
  return isObject(node) ? node : undefined
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
