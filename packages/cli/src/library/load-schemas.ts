import {type DealSchema, fieldSchema} from '@ringfence/generator'
import type {EventSchema} from '@ringfence/generator/notices'
import {type JsonObject, type Result, report} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {readFolder} from './read-folder.ts'

/** The schemas that a library goes by. */
export interface LibrarySchemas {
  readonly deal: DealSchema
  readonly events: EventSchema
  /** Of all that templates may read. */
  readonly fields: JsonObject
  readonly ruleSchema: JsonObject
  readonly protectionSchema: JsonObject
  readonly styleSchema?: JsonObject
}

type Texts = Readonly<Record<string, string>>

const ofSchemas = /^(?:(?:parts|clauses|kinds|events)\/)?[^/]+\.schema\.json$/

/**
 * Reads the schemas in a folder each time that it is asked to, and takes the shipped ones where it has none. While
 * their texts stay as they are, it gives the same objects, so that what was made with them stands.
 */
export function schemaLoader(
  folder: string,
): (context: Context) => Promise<Result<LibrarySchemas>> {
  let last: {readonly texts: Texts; readonly schemas: Result<LibrarySchemas>} | undefined
  return async (context) => {
    const texts = (await context.host.exists(folder)) ? await readSchemas(folder, context) : {}
    if (last && same(last.texts, texts)) return last.schemas
    const schemas = await compiled(texts, context)
    last = {texts, schemas}
    return schemas
  }
}

/** The texts of the schemas of deals in a folder. */
export function readSchemas(folder: string, context: Context): Promise<Record<string, string>> {
  return readFolder(folder, ofSchemas, context)
}

function same(a: Texts, b: Texts): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}

async function compiled(texts: Texts, {resources}: Context): Promise<Result<LibrarySchemas>> {
  const parsed = await parseAll(texts)
  if (!parsed.value) return {diagnostics: parsed.diagnostics}
  const files = parsed.value
  const deals = await compiledDeals(files, resources)
  if (!deals.value) return {diagnostics: deals.diagnostics}
  const {deal, events} = deals.value
  const shipped = async (name: string) =>
    JSON.parse((await resources.sources()).schemas[name] ?? '{}') as JsonObject
  const own = async (name: string) => files[name] ?? (await shipped(name))
  const {style} = await resources.librarySchemas()
  const value = {
    deal,
    events,
    fields: fieldSchema(deal.fields, events.schema),
    ruleSchema: await own('rules.schema.json'),
    protectionSchema: await own('protection.schema.json'),
    ...(style ? {styleSchema: style} : {}),
  }
  return {value, diagnostics: []}
}

/** While a schema is being written its text may be none. */
async function parseAll(texts: Texts): Promise<Result<Readonly<Record<string, JsonObject>>>> {
  const {ownSchema} = await import('@ringfence/generator/library')
  const diagnostics = []
  const files: Record<string, JsonObject> = {}
  for (const [path, text] of Object.entries(texts))
    try {
      files[path] = JSON.parse(text) as JsonObject
    } catch {
      const place = {file: `schemas/${path}`, start: {line: 1, column: 1}}
      const message = 'Unexpected text, expected a JSON object'
      diagnostics.push(report(ownSchema, {message, place}))
    }
  return diagnostics.length > 0 ? {diagnostics} : {value: files, diagnostics}
}

type Deals = Pick<LibrarySchemas, 'deal' | 'events'>

async function compiledDeals(
  files: Readonly<Record<string, JsonObject>>,
  resources: Context['resources'],
): Promise<Result<Deals>> {
  if (!files['deal.schema.json'])
    return {
      value: {deal: await resources.dealSchema(), events: await resources.eventSchema()},
      diagnostics: [],
    }
  const {bundleSchemas, compileEventSchema, compileSchema, ownSchema} = await import(
    '@ringfence/generator/library'
  )
  const bundled = bundleSchemas(files, 'deal.schema.json')
  const derived = bundleSchemas(files, 'derived.schema.json')
  const own = files['notices.schema.json'] !== undefined
  const events = own ? bundleSchemas(files, 'notices.schema.json') : undefined
  if (!bundled.value || !derived.value || (events && !events.value)) {
    const further = events?.diagnostics ?? []
    return {diagnostics: [...bundled.diagnostics, ...derived.diagnostics, ...further]}
  }
  try {
    const value = {
      deal: await compileSchema(bundled.value, derived.value),
      events: events?.value
        ? await compileEventSchema(events.value)
        : await resources.eventSchema(),
    }
    return {value, diagnostics: []}
  } catch (error) {
    // Ajv is strict and throws.
    const message = `The schemas do not compile: ${(error as Error).message}`
    const place = {file: 'schemas/deal.schema.json', start: {line: 1, column: 1}}
    return {diagnostics: [report(ownSchema, {message, place})]}
  }
}
