import {basename, join} from 'node:path'
import {type Diagnostic, report} from '@ringfence/model'
import type {Host} from '../host/host.ts'
import {noMatch} from '../kinds.ts'
import {standardInput} from '../read-input.ts'

export type Rows = 'csv' | 'ndjson'

/** A file that holds a deal, or one deal a row. */
export interface BatchInput {
  readonly path: string
  /** The name of its documents, without an extension. */
  readonly stem: string
  readonly rows?: Rows
}

export interface Inputs {
  readonly inputs: readonly BatchInput[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The files that arguments name: files as they are, folders with the deals in and below them, and patterns that the
 * shell has left alone, in the order of the arguments. What an argument finds that another named is not read again.
 */
export async function expandInputs(
  args: readonly string[],
  host: Host,
  rows?: Rows,
): Promise<Inputs> {
  const found: BatchInput[] = []
  const diagnostics: Diagnostic[] = []
  for (const arg of args) {
    const inputs = await inputsOf(arg, host)
    if (inputs.length === 0) diagnostics.push(nothingIn(arg))
    const before = new Set(found.map(({path}) => path))
    for (const {path, stem} of inputs) {
      const kind = rows ?? rowsOf(path)
      const again = path !== arg && before.has(path)
      if (!again) found.push({path, stem, ...(kind ? {rows: kind} : {})})
    }
  }
  return {inputs: found, diagnostics}
}

type Named = Pick<BatchInput, 'path' | 'stem'>

async function inputsOf(arg: string, host: Host): Promise<readonly Named[]> {
  if (arg === standardInput) return [{path: arg, stem: 'contract'}]
  if (await host.isDirectory(arg)) {
    const files = (await host.files(arg)).filter(isDeal)
    return files.map((file) => ({path: join(arg, file), stem: withoutExtension(file)}))
  }
  if (!/[*?[\]{}]/.test(arg) || (await host.exists(arg)))
    return [{path: arg, stem: withoutExtension(basename(arg))}]
  const pattern = arg.replaceAll('\\', '/')
  const folder = fixedPart(pattern)
  const files = await host.glob(pattern)
  return files.map((path) => ({
    path,
    stem: withoutExtension(path.startsWith(folder) ? path.slice(folder.length) : basename(path)),
  }))
}

/** A deal by its name; neither schemas, which `ringfence new` puts beside deals, nor settings and hidden files. */
function isDeal(file: string): boolean {
  const hidden = /(?:^|\/)(?:\.|node_modules\/)/.test(file)
  const other = /(?:\.schema\.json|(?:^|\/)ringfence\.config\.ya?ml)$/.test(file)
  return /\.(?:ya?ml|json)$/i.test(file) && !hidden && !other
}

/** The folders of a pattern before its first part with a wildcard: `deals/` of `deals/*.yaml`. */
function fixedPart(pattern: string): string {
  const before = pattern.slice(0, pattern.search(/[*?[\]{}]/))
  return before.slice(0, before.lastIndexOf('/') + 1).replace(/^\.\//, '')
}

function withoutExtension(path: string): string {
  return path.replace(/\.(?:ya?ml|json|csv|ndjson|jsonl)$/i, '')
}

function rowsOf(path: string): Rows | undefined {
  if (/\.csv$/i.test(path)) return 'csv'
  return /\.(?:ndjson|jsonl)$/i.test(path) ? 'ndjson' : undefined
}

function nothingIn(arg: string): Diagnostic {
  const hint =
    'a folder is looked through for files that end in .yaml, .yml or .json; tables are named'
  return report(noMatch, {message: 'No deal file here', place: {file: arg}, hint})
}
