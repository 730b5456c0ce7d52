import {readBase} from '@ringfence/generator'
import {type Diagnostic, hasErrors, type Json, type JsonObject} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {unwritable} from '../put.ts'
import {readInput} from '../read-input.ts'
import {UsageError} from '../usage-error.ts'
import type {BatchRequest} from './batch-request.ts'
import type {DealItem} from './deal-item.ts'
import type {Manifest} from './manifest.ts'
import type {Summary} from './summary.ts'

/** What a run has open besides its deals. */
export interface OpenBatch {
  readonly base?: JsonObject
  readonly summary?: Summary
  /** The digest of what a deal's documents are made of; missing where nobody asks for it. */
  readonly digestOf?: (item: DealItem) => string
}

/** What decides a run's documents besides its deals. */
interface Making {
  readonly options: Json
  readonly manifest?: Manifest | undefined
  /** Whether documents are named by a value of their deal. */
  readonly named: boolean
}

/** Reads the base and begins the summary. With errors there is nothing to run. */
export async function openBatch(
  {base: path, summary: file, set}: BatchRequest,
  {options, manifest, named}: Making,
  context: Context,
): Promise<{readonly value?: OpenBatch; readonly diagnostics: readonly Diagnostic[]}> {
  const {host, resources} = context
  const input = path === undefined ? undefined : await readInput(path, host)
  const base = input?.value && readBase(input.value)
  const diagnostics = [...(input?.diagnostics ?? []), ...(base?.diagnostics ?? [])]
  if (hasErrors(diagnostics)) return {diagnostics}
  const shared = base?.value ? {base: base.value} : {}
  if (file === undefined && !manifest) return {value: shared, diagnostics}
  const [library, schema] = await Promise.all([resources.library(), resources.dealSchema()])
  const version = `${resources.version} ${resources.build}`
  const settings = set.map(({pointer, value}) => [pointer, value])
  const all = [options, settings, base?.value ?? null]
  const {itemDigests} = await import('./digest.ts')
  const digestOf = itemDigests({version, library, schema, options: all, named})
  const begun = file === undefined ? {} : await beginSummary(file, context)
  return begun.problem
    ? {diagnostics: [begun.problem]}
    : {value: {...shared, ...begun, digestOf}, diagnostics}
}

async function beginSummary(
  path: string,
  {host, resources}: Context,
): Promise<{readonly summary?: Summary; readonly problem?: Diagnostic}> {
  if (path === '' || path === '-') throw new UsageError('Name a file after `--summary`')
  const {Summary} = await import('./summary.ts')
  try {
    return {summary: await Summary.begin(path, resources.version, host)}
  } catch (error) {
    return {problem: unwritable(path, error)}
  }
}
