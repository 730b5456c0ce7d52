import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Workspace} from '@ringfence/lsp'
import {
  readFieldSchema,
  readLibraryFiles,
  readLibrarySchemas,
  readSchemas,
} from './library-files.ts'

const schemas = fileURLToPath(new URL('../schemas/', import.meta.url))

/** The shipped library as an editor has it open. */
export function shippedWorkspace(): Workspace {
  const {schema} = readSchemas()
  const schemaFiles = readdirSync(schemas, {recursive: true, encoding: 'utf8'})
    .filter((path) => /^(?:(?:parts|clauses|kinds)\/)?[^/]+\.schema\.json$/.test(path))
    .map((path): [string, string] => [path, readFileSync(`${schemas}${path}`, 'utf8')])
  return {
    files: new Map(Object.entries(readLibraryFiles())),
    fields: readFieldSchema(),
    deals: schema,
    schemas: readLibrarySchemas(),
    schemaFiles: new Map(schemaFiles),
  }
}
