import {join} from 'node:path'
import {fieldSchema} from '@ringfence/generator'
import {bundleSchemas} from '@ringfence/generator/library'
import type {Analysis, LanguageHost, OpenedLibrary} from '@ringfence/lsp'
import type {JsonObject} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {findLibrary} from '../library/find-library.ts'
import {readLibrary, readTestFiles} from '../library/load-library.ts'
import {readSchemas} from '../library/load-schemas.ts'
import {limit} from '../library/read-folder.ts'

/** What the language server may touch of the disk, and what it is shipped with. */
export function languageHost(context: Context, analyse: Analysis): LanguageHost {
  const {host, resources} = context
  return {
    version: resources.version,
    analyse,
    open: async (path) => {
      const folder = (await host.exists(path)) ? await findLibrary([path], host) : undefined
      return folder ? openFolder(folder.root, context) : shipped(context)
    },
    read: async (path) => {
      if (!(await host.exists(path))) return undefined
      return new TextDecoder().decode(await host.read(path, limit))
    },
  }
}

async function shipped({resources}: Context): Promise<OpenedLibrary> {
  const {schema: deals, fields} = await resources.dealSchema()
  const schemas = await resources.librarySchemas()
  const none = new Map<string, string>()
  return {
    root: undefined,
    schemaRoot: undefined,
    files: none,
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
  return deals && derived ? {...own, deals, fields: fieldSchema(deals, derived)} : own
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
