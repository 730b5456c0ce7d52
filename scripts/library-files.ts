import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {bundleSchemas, fieldSchema} from '@ringfence/deal'
import {formatDiagnostic, type JsonObject} from '@ringfence/model'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The texts of the shipped library, by path relative to `templates/`. */
export function readLibraryFiles(): Record<string, string> {
  return readFolder(
    'templates',
    /^(?!.*\.test\.yaml$)(?:regions\.yaml|(?:agreements|notices|clauses|schedules|letters|definitions|diligence|vocabularies|styles|rules|protection)\/.+\.(?:yaml|md|json))$/,
  )
}

/** The tests beside the clauses of the shipped library, and their golden texts. */
export function readTestFiles(): Record<string, string> {
  return readFolder(
    'templates',
    /^(?:clauses|schedules|letters)\/[^/]+\/(?:[^/]+\.test\.yaml|golden\/[^/]+\.txt)$/,
  )
}

/** SHA-256 over names and texts. */
export function digestOfFiles(files: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256')
  for (const [path, text] of Object.entries(files)) hash.update(`${path}\0${text}\0`)
  return hash.digest('hex')
}

/** The texts of the schemas, by path relative to `schemas/`. */
export function readSchemaTexts(): Record<string, string> {
  return readFolder('schemas', /^((parts|clauses|kinds|events|library)\/)?[^/]+\.schema\.json$/)
}

/** The schemas of deals, of derived values and of events, each self-contained. */
export function readSchemas(): {schema: JsonObject; derived: JsonObject; notices: JsonObject} {
  const files = readSchemaFiles(/^((parts|clauses|kinds|events)\/)?[^/]+\.schema\.json$/)
  return {
    schema: bundled(files, 'deal.schema.json'),
    derived: bundled(files, 'derived.schema.json'),
    notices: bundled(files, 'notices.schema.json'),
  }
}

/** The schemas of the files of a library, each self-contained, by the name of its file in `schemas/library`. */
export function readLibrarySchemas(): Record<string, JsonObject> {
  const files = readSchemaFiles(/^(?:(?:parts|library)\/)?[^/]+\.schema\.json$/)
  const entries = Object.keys(files).filter((path) => path.startsWith('library/'))
  return Object.fromEntries(
    entries.map((path) => [path.replace(/^library\/|\.schema\.json$/g, ''), bundled(files, path)]),
  )
}

/** The schema of a file of rules. */
export function readRuleSchema(): JsonObject {
  return JSON.parse(readFileSync(`${root}schemas/rules.schema.json`, 'utf8')) as JsonObject
}

/** The schema of the files of `protection/`. */
export function readProtectionSchema(): JsonObject {
  return JSON.parse(readFileSync(`${root}schemas/protection.schema.json`, 'utf8')) as JsonObject
}

/** The schema of everything that templates may read. */
export function readFieldSchema(): JsonObject {
  const {schema, derived, notices} = readSchemas()
  return fieldSchema(fieldSchema(schema, derived), notices)
}

function readSchemaFiles(wanted: RegExp): Record<string, JsonObject> {
  return Object.fromEntries(
    Object.entries(readFolder('schemas', wanted)).map(([path, text]) => [
      path,
      JSON.parse(text) as JsonObject,
    ]),
  )
}

function bundled(files: Readonly<Record<string, JsonObject>>, entry: string): JsonObject {
  const {value, diagnostics} = bundleSchemas(files, entry)
  if (value) return value
  throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
}

function readFolder(folder: string, wanted: RegExp): Record<string, string> {
  const cwd = `${root}${folder}`
  const paths = readdirSync(cwd, {recursive: true, encoding: 'utf8'})
    .map((path) => path.split(sep).join('/'))
    .filter((path) => wanted.test(path))
  return Object.fromEntries(
    paths.sort().map((path) => [path, readFileSync(`${cwd}/${path}`, 'utf8')]),
  )
}
