import {type Diagnostic, type Json, type JsonObject, type Result, report} from '@ringfence/model'
import {isObject} from '../json.ts'
import {join, valueAt} from '../pointer.ts'
import {unresolvedSchema} from './kinds.ts'
import {mapSubschemas, subschemasOf} from './map-subschemas.ts'
import {nameDefinitions} from './name-definitions.ts'

/** A schema in a file: the whole of it, or the part at a JSON Pointer. */
interface Target {
  readonly file: string
  readonly pointer: string
}

/**
 * One self-contained schema (JSON Schema 2020-12) out of files that refer to each other by relative paths.
 *
 * What was referred to is in `$defs`, named after its file and fragment; what comes from `clauses/NAME` says so
 * in `x-clause`, which the positions of clauses go by. References by URL or by `$anchor`
 * are not followed: they are reported like those to files that do not exist.
 */
export function bundleSchemas(
  files: Readonly<Record<string, JsonObject>>,
  entry: string,
): Result<JsonObject> {
  const diagnostics: Diagnostic[] = []
  const targets = reach(files, entry, diagnostics)
  if (diagnostics.length > 0) return {diagnostics}
  const names = nameDefinitions([...targets.keys()].filter((key) => key !== `${entry}#`))
  const rewrite = (key: string): JsonObject => {
    const {schema, file} = targets.get(key) ?? {schema: {}, file: entry}
    const linked = relink(schema, (ref) => {
      const to = keyOf(targetOf(ref, file))
      return to === `${entry}#` ? '#' : `#/$defs/${names.get(to)}`
    })
    const clause = clauseOf(file)
    return clause === undefined ? linked : {'x-clause': clause, ...linked}
  }
  const definitions = [...names].map(([key, name]): [string, JsonObject] => [name, rewrite(key)])
  definitions.sort(([a], [b]) => (a < b ? -1 : 1))
  const root = rewrite(`${entry}#`)
  const schema = {$schema: 'https://json-schema.org/draft/2020-12/schema', ...root}
  return {value: {...schema, $defs: Object.fromEntries(definitions)}, diagnostics}
}

interface Reached {
  readonly schema: JsonObject
  readonly file: string
}

/** Everything that can be reached from the entry, by `file#pointer`. */
function reach(
  files: Readonly<Record<string, JsonObject>>,
  entry: string,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>()
  const visit = (target: Target, from?: Target): void => {
    const key = keyOf(target)
    if (reached.has(key)) return
    const root = Object.hasOwn(files, target.file) ? files[target.file] : undefined
    const schema = valueAt(root, target.pointer)
    if (!isObject(schema)) {
      diagnostics.push(unresolved(target, from))
      return
    }
    reached.set(key, {schema, file: target.file})
    for (const {ref, at} of refsOf(schema, target.pointer))
      visit(targetOf(ref, target.file), {file: target.file, pointer: at})
  }
  visit({file: entry, pointer: ''})
  return reached
}

function unresolved({file, pointer}: Target, from?: Target): Diagnostic {
  const name = pointer ? `${file}#${pointer}` : file
  const place = from ?? {file}
  return report(unresolvedSchema, {
    message: `No schema \`${name}\``,
    place,
    data: {file, pointer},
  })
}

function refsOf(schema: JsonObject, pointer: string): readonly {ref: string; at: string}[] {
  const found = typeof schema['$ref'] === 'string' ? [{ref: schema['$ref'], at: pointer}] : []
  for (const {schema: subschema, at} of subschemasOf(schema))
    if (at[0] !== '$defs') found.push(...refsOf(subschema, at.reduce(join, pointer)))
  return found
}

/** The schema with other references, and without what only a file needs. */
function relink(schema: JsonObject, link: (ref: string) => string): JsonObject {
  const {$schema, $id, $defs, ...rest} = schema
  const ref = rest['$ref']
  const linked = typeof ref === 'string' ? {...rest, $ref: link(ref)} : rest
  return mapSubschemas(linked, (subschema): Json => relink(subschema, link))
}

function targetOf(ref: string, from: string): Target {
  const [path = '', pointer = ''] = ref.split('#', 2)
  if (path === '') return {file: from, pointer}
  const folders = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') folders.pop()
    else if (part !== '.') folders.push(part)
  }
  return {file: folders.join('/'), pointer}
}

/** `clauses/non-compete.schema.json` → `nonCompete` */
function clauseOf(file: string): string | undefined {
  const name = /^clauses\/(.+)\.schema\.json$/.exec(file)?.[1]
  return name?.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function keyOf({file, pointer}: Target): string {
  return `${file}#${pointer}`
}
