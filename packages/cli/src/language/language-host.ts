import {dirname, join} from 'node:path'
import {fieldSchema} from '@ringfence/generator'
import {bundleSchemas, extendSchemas} from '@ringfence/generator/library'
import type {Analysis, LanguageHost, OpenedLibrary} from '@ringfence/lsp'
import type {JsonObject} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {findLibrary} from '../library/find-library.ts'
import {readLibrary, readTestFiles} from '../library/load-library.ts'
import {readSchemas} from '../library/load-schemas.ts'
import {limit} from '../library/read-folder.ts'
import {configName} from '../organisation/find-config.ts'
import {sourceOf} from '../organisation/read-organisation.ts'

/** What the language server may touch of the disk, and what it is shipped with. */
export function languageHost(context: Context, analyse: Analysis): LanguageHost {
  const {host, resources} = context
  return {
    version: resources.version,
    analyse,
    open: async (path) => {
      const folder = (await host.exists(path)) ? await findLibrary([path], host) : undefined
      const own = await organisationAround(path, context)
      if (own && own.root.length >= (folder?.root.length ?? 0))
        return openOrganisation(own, context)
      return folder ? openFolder(folder.root, context) : shipped(context)
    },
    show: async (file, text) => {
      const name = `shipped-${resources.version}/${file}`
      const {cache} = host
      return (await cache.write(name, new TextEncoder().encode(text)))
        ? slashed(join(cache.folder, name))
        : undefined
    },
    read: async (path) => {
      if (!(await host.exists(path))) return undefined
      return new TextDecoder().decode(await host.read(path, limit))
    },
  }
}

async function shipped({resources}: Context): Promise<OpenedLibrary> {
  const {schema: deals, fields: ofDeals} = await resources.dealSchema()
  const fields = fieldSchema(ofDeals, (await resources.eventSchema()).schema)
  const schemas = await resources.librarySchemas()
  const none = new Map<string, string>()
  return {
    root: undefined,
    schemaRoot: undefined,
    files: none,
    below: none,
    schemaFiles: none,
    deals,
    fields,
    schemas,
  }
}

async function openFolder(root: string, context: Context): Promise<OpenedLibrary> {
  const tests = await readTestFiles({root, within: ['']}, context)
  const texts = {...(await readLibrary(root, context)), ...tests}
  const files = new Map(Object.entries(texts).filter(([file]) => !file.endsWith('.txt')))
  const opened = {...(await shipped(context)), root: slashed(root), files}
  const folder = join(root, '..', 'schemas')
  if (!(await context.host.exists(join(folder, 'deal.schema.json')))) return opened
  const schemaTexts = await readSchemas(folder, context)
  const schemaFiles = new Map(Object.entries(schemaTexts))
  const own = {...opened, schemaRoot: slashed(folder), schemaFiles}
  const parsed = parseAll(schemaTexts)
  const deals = parsed && bundleSchemas(parsed, 'deal.schema.json').value
  const derived = parsed && bundleSchemas(parsed, 'derived.schema.json').value
  if (!parsed || !deals || !derived) return own
  return {...own, deals, fields: withEvents(fieldSchema(deals, derived), parsed)}
}

/** What templates read besides where a letter is written, if the schemas have events. */
function withEvents(fields: JsonObject, schemas: Record<string, JsonObject>): JsonObject {
  const events = bundleSchemas(schemas, 'notices.schema.json').value
  return events ? fieldSchema(fields, events) : fields
}

/** The configuration around a file, and the folder of the library that it lays over the shipped one. */
async function organisationAround(
  path: string,
  context: Context,
): Promise<{readonly root: string} | undefined> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const file = join(folder, configName)
    if (await context.host.exists(file)) {
      const {value} = await (await sourceOf(file, context)).config()
      return {root: join(folder, value?.library ?? '.')}
    }
    if (folder === dirname(folder)) return undefined
  }
}

/** Own files over the shipped ones, with the schemas that both make together. */
async function openOrganisation(
  {root}: {readonly root: string},
  context: Context,
): Promise<OpenedLibrary> {
  const opened = await openFolder(root, context)
  const {files, schemas} = await context.resources.sources()
  const own = await readSchemas(join(root, 'schemas'), context).catch(() => ({}))
  const schemaTexts = {...schemas, ...own}
  const below = new Map([
    ...Object.entries(files),
    ...Object.entries(schemas).map(([file, text]) => [`schemas:${file}`, text] as const),
  ])
  const over = {
    ...opened,
    below,
    schemaRoot: slashed(join(root, 'schemas')),
    schemaFiles: new Map(Object.entries(schemaTexts)),
  }
  const parsed = parseAll(schemaTexts)
  const kinds = [...opened.files.keys()].flatMap((file) => {
    const [path, name] = /^agreements\/([^/]+)\/agreement\.yaml$/.exec(file) ?? []
    return path !== undefined && name !== undefined && !Object.hasOwn(files, path) ? [{name}] : []
  })
  const extended = parsed && extendSchemas(parsed, {kinds, positions: []})
  const deals = extended && bundleSchemas(extended, 'deal.schema.json').value
  const derived = extended && bundleSchemas(extended, 'derived.schema.json').value
  if (!extended || !deals || !derived) return over
  return {...over, deals, fields: withEvents(fieldSchema(deals, derived), extended)}
}

/** Undefined while a schema is being written; the shipped ones stand in. */
function parseAll(texts: Readonly<Record<string, string>>): Record<string, JsonObject> | undefined {
  try {
    const parsed = Object.entries(texts).map(([path, text]) => [path, JSON.parse(text)])
    return Object.fromEntries(parsed) as Record<string, JsonObject>
  } catch {
    return undefined
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
