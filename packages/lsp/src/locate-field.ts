import type {Json, JsonObject} from '@ringfence/model'
import {isMap, isScalar, type Pair, parseDocument} from 'yaml'
import {isObject, type SchemaKey} from './schema-parts.ts'
import {keptByFile, type Spot, type Workspace} from './workspace.ts'

/** A schema in one of the files: its own keys lead to it. */
interface Located {
  readonly file: string
  readonly at: readonly string[]
  readonly schema: JsonObject
}

const dataOf = keptByFile((_, text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
})

const documentOf = keptByFile((_, text: string) => parseDocument(text, {logLevel: 'silent'}))

/** Where the schemas on disk make a field of deals, or of what is derived from them. */
export function locateField(keys: readonly SchemaKey[], workspace: Workspace): readonly Spot[] {
  // Own values of an organisation have a schema of their own.
  const own = keys[0] === 'custom'
  const files = own ? ['extra.schema.json'] : ['deal.schema.json', 'derived.schema.json']
  const roots = files.flatMap((file) => located(file, [], workspace))
  const found = (own ? keys.slice(1) : keys).reduce<readonly Located[]>(
    (schemas, key) => schemas.flatMap((each) => memberOf(each, key, workspace)),
    roots,
  )
  const spots = found.flatMap((each) => spotOf(each, keys.at(-1) ?? '', workspace))
  return spots.slice(0, 1)
}

/** The schema at keys of a file, and what it refers to or combines, in whichever files that stands. */
function located(file: string, at: readonly string[], workspace: Workspace): readonly Located[] {
  const found: Located[] = []
  const visit = (path: string, keys: readonly string[]): void => {
    const schema = valueAt(dataOf(path, workspace.schemaFiles.get(path) ?? ''), keys)
    const seen = found.some((each) => each.file === path && each.at.join() === keys.join())
    if (!isObject(schema) || seen) return
    found.push({file: path, at: keys, schema})
    const ref = schema['$ref']
    if (typeof ref === 'string') {
      const [to = '', pointer = ''] = ref.split('#', 2)
      visit(to === '' ? path : joined(path, to), pointer.split('/').slice(1))
    }
    for (const word of ['allOf', 'anyOf', 'oneOf'])
      for (const index of ((schema[word] as readonly Json[]) ?? []).keys())
        visit(path, [...keys, word, String(index)])
  }
  visit(file, at)
  return found
}

function memberOf({file, at, schema}: Located, key: SchemaKey, workspace: Workspace) {
  const {properties, items} = schema
  if (key === '[]') return isObject(items) ? located(file, [...at, 'items'], workspace) : []
  if (!isObject(properties) || !Object.hasOwn(properties, key)) return []
  return located(file, [...at, 'properties', key], workspace)
}

/** Only where the property itself stands, not what it refers to. */
function spotOf({file, at}: Located, key: string, workspace: Workspace): readonly Spot[] {
  const document = documentOf(file, workspace.schemaFiles.get(file) ?? '')
  const map = document.getIn(at.slice(0, -1), true)
  if (at.at(-1) !== key || !isMap(map)) return []
  const pair = map.items.find((each: Pair) => isScalar(each.key) && each.key.value === key)
  const range = pair && isScalar(pair.key) ? pair.key.range : undefined
  return range ? [{file: `schemas:${file}`, start: range[0] + 1, end: range[1] - 1}] : []
}

function valueAt(data: Json | undefined, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (node, key) =>
      Array.isArray(node) ? node[Number(key)] : isObject(node) ? node[key] : undefined,
    data,
  )
}

function joined(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') folders.pop()
    else if (part !== '.') folders.push(part)
  }
  return folders.join('/')
}
