import {join} from 'node:path'
import {type DealSchema, fieldSchema} from '@ringfence/generator'
import type {EventSchema} from '@ringfence/generator/notices'
import {hasErrors, type JsonObject, type Result} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import type {Loaded} from '../commands/lint.ts'
import type {LibraryFolder} from './find-library.ts'

/** No file of a library is as large as that. */
export const limit: number = 1024 * 1024

const ofLibrary =
  /^(?!.*\.test\.yaml$)(?:regions\.yaml|(?:agreements|notices|clauses|schedules|letters|definitions|diligence|vocabularies|styles|rules|protection)\/.+\.(?:yaml|md|json))$/
const ofTests = /^(?:clauses|schedules|letters)\/[^/]+\/(?:[^/]+\.test\.yaml|golden\/[^/]+\.txt)$/
const ofSchemas = /^(?:(?:parts|clauses|kinds|events)\/)?[^/]+\.schema\.json$/

/**
 * Compiles a library on disk. Its deals are those of the schemas beside it, in `../schemas`, or else of those that
 * are shipped.
 */
export async function loadLibrary(
  {root}: LibraryFolder,
  context: Context,
): Promise<Result<Loaded> & {files: Record<string, string>}> {
  const files = await readLibrary(root, context)
  const {compileLibrary} = await import('@ringfence/generator/library')
  const schema = await schemaFor(root, context)
  if (!schema.value) return {diagnostics: schema.diagnostics, files}
  const {eventSchema, ...dealSchema} = schema.value
  const {value: library, diagnostics} = compileLibrary({
    files,
    fields: fieldSchema(dealSchema.fields, eventSchema.schema),
    ruleSchema: await ownSchema('rules.schema.json', root, context),
    protectionSchema: await ownSchema('protection.schema.json', root, context),
    ...styleSchemaIn(await context.resources.librarySchemas()),
    digest: '',
  })
  if (!library || hasErrors(diagnostics)) return {diagnostics, files}
  return {value: {library, schema: dealSchema, eventSchema}, diagnostics, files}
}

/** The tests beside the clauses of a library, and their golden texts, by path. */
export function readTestFiles(
  {root}: LibraryFolder,
  context: Context,
): Promise<Record<string, string>> {
  return readFolder(root, ofTests, context)
}

/** A schema of the files of a library: the one beside it, or else the one that is shipped. */
async function ownSchema(
  name: string,
  root: string,
  {host, resources}: Context,
): Promise<JsonObject> {
  const path = join(root, '..', 'schemas', name)
  const text = (await host.exists(path))
    ? new TextDecoder().decode(await host.read(path, limit))
    : ((await resources.sources()).schemas[name] ?? '{}')
  return JSON.parse(text) as JsonObject
}

function styleSchemaIn({style}: Readonly<Record<string, JsonObject>>): {styleSchema?: JsonObject} {
  return style ? {styleSchema: style} : {}
}

async function schemaFor(
  root: string,
  context: Context,
): Promise<Result<DealSchema & {readonly eventSchema: EventSchema}>> {
  const folder = join(root, '..', 'schemas')
  if (!(await context.host.exists(join(folder, 'deal.schema.json'))))
    return {
      value: {
        ...(await context.resources.dealSchema()),
        eventSchema: await context.resources.eventSchema(),
      },
      diagnostics: [],
    }
  const {bundleSchemas, compileEventSchema, compileSchema} = await import(
    '@ringfence/generator/library'
  )
  const texts = await readSchemas(folder, context)
  const files = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, JSON.parse(text) as JsonObject]),
  )
  const bundled = bundleSchemas(files, 'deal.schema.json')
  const derived = bundleSchemas(files, 'derived.schema.json')
  const own = files['notices.schema.json'] !== undefined
  const events = own ? bundleSchemas(files, 'notices.schema.json') : undefined
  if (!bundled.value || !derived.value || (events && !events.value)) {
    const further = events?.diagnostics ?? []
    return {diagnostics: [...bundled.diagnostics, ...derived.diagnostics, ...further]}
  }
  const eventSchema = events?.value
    ? await compileEventSchema(events.value)
    : await context.resources.eventSchema()
  const schema = await compileSchema(bundled.value, derived.value)
  return {
    value: {...schema, fields: fieldSchema(bundled.value, derived.value), eventSchema},
    diagnostics: [],
  }
}

/** The texts of a library, by path relative to it. */
export function readLibrary(root: string, context: Context): Promise<Record<string, string>> {
  return readFolder(root, ofLibrary, context)
}

/** The texts of the schemas of deals in a folder. */
export function readSchemas(folder: string, context: Context): Promise<Record<string, string>> {
  return readFolder(folder, ofSchemas, context)
}

async function readFolder(
  root: string,
  wanted: RegExp,
  {host}: Context,
): Promise<Record<string, string>> {
  const paths = (await host.files(root)).filter((path) => wanted.test(path))
  const texts = await Promise.all(paths.map((path) => host.read(join(root, path), limit)))
  return Object.fromEntries(
    paths.map((path, index) => [path, new TextDecoder().decode(texts[index])]),
  )
}
