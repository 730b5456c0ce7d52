import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {compileSchema} from '@ringfence/deal'
import {type DraftedContract, draftContract, type Format, writeContract} from '@ringfence/generator'
import {compileOverlay, type Overlaid, readConfig} from '@ringfence/generator/library'
import {formatDiagnostic, type JsonObject, type Result} from '@ringfence/model'
import {digestOfFiles, readLibraryFiles, readSchemaTexts} from '../../scripts/library-files.ts'

/** An organisation's library of `test/ports`, laid over the shipped one. */
export interface Port {
  readonly folder: string
  readonly overlaid: Overlaid
  /** Its own example deals. */
  readonly examples: readonly {
    readonly name: string
    readonly file: string
    readonly text: string
  }[]
  /** Drafts a deal with values by JSON Pointer in place of its own. */
  readonly draft: (
    example: string,
    set?: Readonly<Record<string, string>>,
    style?: string,
  ) => Result<DraftedContract>
  readonly write: (
    drafted: DraftedContract,
    format: Format,
    options?: {readonly plain?: boolean; readonly style?: string},
  ) => Promise<Uint8Array>
}

/** Reads and compiles one; throws where it has faults. */
export async function readPort(name: string): Promise<Port> {
  const folder = fileURLToPath(new URL(`../ports/${name}`, import.meta.url))
  const files = filesIn(folder)
  const config = readConfig({
    file: 'ringfence.config.yaml',
    text: readFileSync(join(folder, 'ringfence.config.yaml'), 'utf8'),
    schema: JSON.parse(readSchemaTexts()['config.schema.json'] ?? '{}') as JsonObject,
  })
  const shipped = readLibraryFiles()
  const schemas = readSchemaTexts()
  const below = {sources: {files: shipped, schemas}, digest: digestOfFiles({...shipped, ...files})}
  const compiled = config.value && (await compileOverlay({config: config.value, files}, below))
  if (!compiled?.value) throw new Error(faultsOf([config, compiled]))
  const overlaid = compiled.value
  const schema = await compileSchema(overlaid.schema, overlaid.derived)
  const examples = Object.keys(files).flatMap((file) => {
    const [, own] = /^agreements\/[^/]+\/deals\/([^/]+)\.yaml$/.exec(file) ?? []
    return own === undefined ? [] : [{name: own, file, text: files[file] ?? ''}]
  })
  const {library, styles} = overlaid
  return {
    folder,
    overlaid,
    examples,
    draft(example, set = {}, style) {
      const deal = examples.find((each) => each.name === example)
      if (!deal) throw new Error(`No example ${example}`)
      const settings = Object.entries(set).map(([pointer, value]) => ({pointer, value}))
      const looks = style === undefined ? {} : {style}
      return draftContract({deal, schema, library, tool: 'Ringfence test', set: settings, ...looks})
    },
    async write(drafted, format, {plain = false, style} = {}) {
      const asked = style ?? library.agreements[drafted.contract.info.kind]?.style ?? ''
      const [house, parts] = [library.styles[asked], styles[asked]]
      if (!house || !parts) throw new Error(`No style ${asked}`)
      return writeContract(drafted, format, {style: house, styleParts: async () => parts, plain})
    },
  }
}

/** Its texts by path; tests are not part of a library. */
function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
  const wanted = paths.filter((path) => path.includes('/') && !/\.test\.yaml$|^golden\//.test(path))
  return Object.fromEntries(
    wanted.toSorted().map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
}

function faultsOf(results: readonly (Result<unknown> | undefined)[]): string {
  return results.flatMap((each) => each?.diagnostics.map(formatDiagnostic) ?? []).join('\n')
}
