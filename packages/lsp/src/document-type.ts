import type {JsonObject} from '@ringfence/model'
import {isObject} from './schema-parts.ts'
import type {Workspace} from './workspace.ts'

/** What a file is, and so what can be said about it. */
export type DocumentType =
  /** Markdown of a clause or schedule; `owner` is its id. */
  | {readonly type: 'text'; readonly owner: string}
  /** An entry of the glossary: front matter, then Markdown. */
  | {readonly type: 'definition'; readonly schema: JsonObject}
  | {readonly type: 'manifest'; readonly schema: JsonObject; readonly owner?: string}
  | {readonly type: 'deal'; readonly schema: JsonObject}
  /** What has happened while a contract runs: an example of a notice. */
  | {readonly type: 'event'; readonly schema: JsonObject}

const ofClause = /(?:^|\/)(?:clauses|schedules|letters)\/([^/]+)\//

/** Undefined for files that are none of ours. */
export function documentTypeOf(file: string, workspace: Workspace): DocumentType | undefined {
  const owner = ofClause.exec(file)?.[1]
  if (file.endsWith('.md') && owner !== undefined) return {type: 'text', owner}
  const schema = schemaFor(file, workspace.schemas)
  if (schema && file.endsWith('.md')) return {type: 'definition', schema}
  if (schema) return {type: 'manifest', schema, ...(owner === undefined ? {} : {owner})}
  const event = eventSchema(file, workspace)
  if (event) return {type: 'event', schema: event}
  return /\.(?:ya?ml|json)$/.test(file) && isDeal(workspace.files.get(file) ?? '')
    ? {type: 'deal', schema: workspace.deals}
    : undefined
}

/** Templates read an event under the name of its kind, and the schema of all that they read says what it gives. */
function eventSchema(file: string, {fields}: Workspace): JsonObject | undefined {
  const [, folder] = /(?:^|\/)notices\/([^/]+)\/events\/[^/]+\.(?:ya?ml|json)$/.exec(file) ?? []
  if (folder === undefined) return undefined
  const kind = folder.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const known = eventSchemas.get(fields) ?? new Map<string, JsonObject>()
  eventSchemas.set(fields, known)
  const {properties} = fields
  const own = isObject(properties) ? properties[kind] : undefined
  const schema = known.get(kind) ?? {...(isObject(own) ? own : {}), $defs: fields['$defs'] ?? {}}
  known.set(kind, schema)
  return schema
}

/** The same object as long as the fields are the same: what is known of a file is kept by it. */
const eventSchemas = new WeakMap<JsonObject, Map<string, JsonObject>>()

/** The schema of a file by its path; a name of its own counts before a pattern. */
function schemaFor(
  file: string,
  schemas: Readonly<Record<string, JsonObject>>,
): JsonObject | undefined {
  let found: JsonObject | undefined
  for (const schema of Object.values(schemas))
    for (const glob of schema['x-files'] as readonly string[]) {
      if (glob === file || file.endsWith(`/${glob}`)) return schema
      if (patternOf(glob).test(file)) found = schema
    }
  return found
}

const patterns = new Map<string, RegExp>()

function patternOf(glob: string): RegExp {
  const source = glob.replaceAll('.', '\\.').replaceAll('*', '[^/]+')
  const pattern = patterns.get(glob) ?? new RegExp(`(?:^|/)${source}$`)
  patterns.set(glob, pattern)
  return pattern
}

function isDeal(text: string): boolean {
  return /^(?:kind:|\s*\{\s*"kind"|schemaVersion:)/m.test(text)
}
