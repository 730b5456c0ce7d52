import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Workspace} from '@ringfence/lsp'
import {
  readFieldSchema,
  readLibraryFiles,
  readLibrarySchemas,
  readSchemas,
} from '../../../scripts/library-files.ts'

const schemas = fileURLToPath(new URL('../../../schemas/', import.meta.url))

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

/** The workspace with another text in one file; `|` in it is the cursor, whose offset comes back. */
export function withCursor(
  workspace: Workspace,
  file: string,
  marked: string,
): {workspace: Workspace; offset: number; text: string} {
  const offset = marked.indexOf('|')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  return {
    workspace: {...workspace, files: new Map([...workspace.files, [file, text]])},
    offset,
    text,
  }
}
