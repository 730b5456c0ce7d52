import {readFileSync} from 'node:fs'
import {compileSchema} from '@ringfence/deal'
import {type DraftedContract, draftContract, writeContract} from '@ringfence/generator'
import {importContract} from '@ringfence/generator/import'
import {compileOverlay} from '@ringfence/generator/library'
import type {Diagnostic} from '@ringfence/model'
import {readConfig} from '@ringfence/template/overlay'
import {readLibraryFiles, readSchemaTexts} from '../../scripts/library-files.ts'
import {library} from './shipped.ts'

export const sources = {files: readLibraryFiles(), schemas: readSchemaTexts()}
export const configSchema = JSON.parse(
  readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8'),
)

export interface Imported {
  /** Texts of the library by path; none where it was refused. */
  readonly files: Readonly<Record<string, string>>
  readonly report: string
  readonly diagnostics: readonly Diagnostic[]
  readonly deal: string
}

/** Imports a file over the shipped library. */
export async function imported(file: string, bytes: Uint8Array): Promise<Imported> {
  const input = {file, bytes, name: 'Example Holdings', library, sources, configSchema}
  const {value, diagnostics} = await importContract(input)
  const {files = {}, deal = ''} = value ?? {}
  return {files, report: files['import-report.md'] ?? '', diagnostics, deal}
}

/** Drafts the example deal of an imported library as its users would, and writes it as plain text. */
export async function draftImported({
  files,
  deal,
}: Imported): Promise<{readonly drafted: DraftedContract; readonly text: string}> {
  const isTemplate = (path: string) => /\.(?:yaml|md)$|^schemas\//.test(path)
  const own = Object.fromEntries(
    Object.entries(files).filter(
      ([path]) => isTemplate(path) && !/^(?:ringfence\.config|import-report)/.test(path),
    ),
  )
  const text = files['ringfence.config.yaml'] ?? ''
  const config = readConfig({file: 'ringfence.config.yaml', text, schema: configSchema})
  if (!config.value) throw new Error(config.diagnostics[0]?.message)
  const compiled = await compileOverlay({config: config.value, files: own}, {sources, digest: ''})
  if (!compiled.value) throw new Error(compiled.diagnostics[0]?.message)
  const schema = await compileSchema(compiled.value.schema, compiled.value.derived)
  const source = {file: deal, text: files[deal] ?? ''}
  const {value, diagnostics} = draftContract({
    deal: source,
    schema,
    library: compiled.value.library,
    tool: 'Ringfence test',
  })
  if (!value) throw new Error(diagnostics.find(({severity}) => severity === 'error')?.message)
  const style = compiled.value.library.styles['house']
  const styleParts = compiled.value.styles['house']
  if (!style || !styleParts) throw new Error('No house style')
  const written = await writeContract(value, 'txt', {style, styleParts: async () => styleParts})
  return {drafted: value, text: new TextDecoder().decode(written)}
}
