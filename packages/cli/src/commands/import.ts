import {basename, join, resolve} from 'node:path'
import {importContract, importKinds} from '@ringfence/generator/import'
import {type Diagnostic, hasErrors, report} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import type {Unfinished} from '../host/host.ts'
import {fileExists} from '../kinds.ts'
import {unwritable} from '../put.ts'
import {standardInput, unreadable} from '../read-input.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'
import {sayNext} from './say-next.ts'

export interface ImportRequest {
  readonly file: string
  /** Folder of the new library. */
  readonly output: string
  /** The organisation. */
  readonly name?: string | undefined
  readonly force: boolean
}

/** Contracts are far smaller, whatever pictures they have. */
const limit = 100 * 1024 * 1024

/** Makes a library of a contract. Where something keeps it from being made whole, nothing is written. */
export async function importFile(request: ImportRequest, context: Context): Promise<ExitCode> {
  const {file, output, force} = request
  if (file === standardInput)
    throw new UsageError('Name the file of the contract: standard input is not read')
  if (output === '' || output === '-') throw new UsageError('Name the folder to make with `-o`')
  const name = (request.name ?? basename(resolve(output))).trim()
  if (name === '' || name.length > 200 || /[\r\n]/.test(name))
    throw new UsageError('Name the organisation with `--name "Example Holdings"`, in one line')
  const taken = force ? undefined : await occupied(output, context)
  if (taken) return told([taken], [], context)
  const source = await readSource(file, context)
  if ('diagnostic' in source) return told([source.diagnostic], [], context)
  const {resources} = context
  const [library, sources, configSchema] = await Promise.all([
    resources.library(),
    resources.sources(),
    resources.configSchema(),
  ])
  const {bytes} = source
  const imported = await importContract({file, bytes, name, library, sources, configSchema})
  if (!imported.value) return told(imported.diagnostics, [], context)
  const {files} = imported.value
  const stays = force ? await leftOver(output, files, context) : undefined
  if (stays) return told([stays], [], context)
  const problem = await writeAll(output, files, context)
  if (problem) return told([problem], [], context)
  const exit = await told(imported.diagnostics, [output], context, textIn(bytes, file))
  await sayNext(stepsIn(output, imported.value.deal), context)
  return exit
}

async function occupied(folder: string, {host}: Context): Promise<Diagnostic | undefined> {
  if (!(await host.exists(folder))) return undefined
  const isFolder = await host.isDirectory(folder)
  if (isFolder && (await host.entries(folder)).length === 0) return undefined
  const message = isFolder ? 'The folder has files already' : 'Unexpected file, expected a folder'
  const hint = isFolder
    ? 'name another folder, or write over it with `--force`'
    : 'name another folder'
  return report(fileExists, {message, place: {file: folder}, hint})
}

/** Files that would stay and belong to another library: the new one was proved without them. */
async function leftOver(
  folder: string,
  files: Readonly<Record<string, string>>,
  {host}: Context,
): Promise<Diagnostic | undefined> {
  const parts = /^(?:agreements|clauses|definitions|letters|notices|rules|schedules|schemas)\//
  const there = (await host.isDirectory(folder)) ? await host.files(folder) : []
  const staying = there.filter((path) => parts.test(path) && !Object.hasOwn(files, path))
  if (staying.length === 0) return undefined
  const message = `The folder has ${staying.length} files of another library that would stay, such as \`${staying[0]}\``
  const hint = 'delete them, or name another folder'
  return report(fileExists, {message, place: {file: folder}, hint})
}

async function readSource(
  file: string,
  {host}: Context,
): Promise<{readonly bytes: Uint8Array} | {readonly diagnostic: Diagnostic}> {
  try {
    const bytes = await host.read(file, limit)
    if (bytes.length <= limit) return {bytes}
    throw new Error('The file is larger than 100 MB, as no contract is')
  } catch (error) {
    const {hint: _, ...diagnostic} = unreadable(file, error)
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR'
    const message = isFolder ? 'Unexpected folder, expected a contract' : diagnostic.message
    return {diagnostic: {...diagnostic, message}}
  }
}

/** Begins every file before it puts one in its place, so that a full disk leaves none of them. */
async function writeAll(
  folder: string,
  files: Readonly<Record<string, string>>,
  {host}: Context,
): Promise<Diagnostic | undefined> {
  const begun: Unfinished[] = []
  let at = folder
  try {
    for (const [path, text] of Object.entries(files)) {
      at = join(folder, path)
      const file = await host.begin(at)
      begun.push(file)
      await file.write(text)
    }
    for (const file of begun) await file.finish()
    return undefined
  } catch (error) {
    for (const file of begun) await file.abandon().catch(() => undefined)
    return unwritable(at, error)
  }
}

/** Text is shown beside what is said of it; a Word document has no lines. */
function textIn(bytes: Uint8Array, file: string): ReadonlyMap<string, string> {
  return bytes[0] === 0x50 ? new Map() : new Map([[file, new TextDecoder().decode(bytes)]])
}

function told(
  diagnostics: readonly Diagnostic[],
  written: readonly string[],
  context: Context,
  sources: ReadonlyMap<string, string> = new Map(),
): Promise<ExitCode> {
  const failed = hasErrors(diagnostics) ? 1 : 0
  return conclude({diagnostics, written, sources, deals: 1, failed}, context, importKinds)
}

function stepsIn(folder: string, deal: string): readonly string[] {
  return [
    `read ${join(folder, 'import-report.md')}: this is a start for an author, not legal advice`,
    `cd ${folder} && ringfence lint`,
    `ringfence generate ${deal} -o draft.docx, and compare it with the source`,
  ]
}
