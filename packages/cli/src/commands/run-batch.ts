import {relative} from 'node:path'
import {type DraftedContract, type DraftInput, draftBundle} from '@ringfence/generator'
import {type Diagnostic, hasErrors, type Json} from '@ringfence/model'
import type {BatchRequest} from '../batch/batch-request.ts'
import type {Claims} from '../batch/claims.ts'
import type {DealItem} from '../batch/deal-item.ts'
import {dealsIn} from '../batch/deals-in.ts'
import type {Inputs} from '../batch/expand-inputs.ts'
import {inRow} from '../batch/in-row.ts'
import type {Made, Manifest} from '../batch/manifest.ts'
import {type OpenBatch, openBatch} from '../batch/open-batch.ts'
import {showProgress} from '../batch/show-progress.ts'
import type {ExitCode} from '../exit-code.ts'
import {unwritable} from '../put.ts'
import {type ReportStream, reportStream} from '../report/report-stream.ts'
import {reportOptions} from './conclude.ts'
import type {Context} from './context.ts'
import {kindsOfRules} from './kinds-of-rules.ts'

export interface Written {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a command does with deals. */
export interface Work {
  /** What is done with the documents of each deal that has no errors. */
  readonly finish: (
    documents: readonly DraftedContract[],
    item: DealItem,
  ) => Promise<{readonly written: readonly Written[]; readonly diagnostics: readonly Diagnostic[]}>
  /** The options on which documents depend. */
  readonly options: Json
  /** House style of the documents, where it is not the one of their kind. */
  readonly style?: string
  /** Whether documents are named by a value of their deal. */
  readonly named?: boolean
  /** Tells which documents stand there already. */
  readonly resume?: {readonly manifest: Manifest; readonly folder: string; readonly claims: Claims}
}

interface Batch {
  readonly request: BatchRequest
  readonly inputs: Inputs
  readonly work: Work
  /** Found before any deal is read. */
  readonly diagnostics?: readonly Diagnostic[]
}

/**
 * Drafts each deal in turn, and reports on it before the next is read. A deal with errors does not stop those after
 * it, unless it is to.
 */
export async function runBatch(batch: Batch, context: Context): Promise<ExitCode> {
  const {request, inputs, work} = batch
  const {options, style, named = false} = work
  const {host, resources, format} = context
  const manifest = work.resume?.manifest
  const opened = await openBatch(request, {options, manifest, named}, context)
  const report = await reportStream(format, reportOptions(context, await kindsOfRules(context)))
  const [library, schema] = await Promise.all([resources.library(), resources.dealSchema()])
  const tool = `Ringfence ${resources.version}`
  const looks = style === undefined ? {} : {style}
  const common = {schema, library, tool, set: request.set, today: host.today(), ...looks}
  const run = new Run(batch, {context, report, common, open: opened.value ?? {}})
  await host.stderr(report.start())
  await run.begin([...inputs.diagnostics, ...(batch.diagnostics ?? []), ...opened.diagnostics])
  if (opened.value) await run.all()
  return run.end()
}

interface RunTools {
  readonly context: Context
  readonly report: ReportStream
  readonly common: Omit<DraftInput, 'deal'>
  readonly open: OpenBatch
}

interface Outcome {
  readonly diagnostics: readonly Diagnostic[]
  readonly written?: readonly Written[]
  /** Documents that stand there from before. */
  readonly kept?: Made
}

class Run {
  readonly #batch: Batch
  readonly #tools: RunTools
  readonly #totals = {deals: 0, failed: 0, unchanged: 0, stopped: false}

  constructor(batch: Batch, tools: RunTools) {
    this.#batch = batch
    this.#tools = tools
  }

  async begin(diagnostics: readonly Diagnostic[]): Promise<void> {
    const errors = diagnostics.filter(({severity}) => severity === 'error').length
    this.#totals.deals += errors
    this.#totals.failed += errors
    await this.#print({diagnostics, sources: new Map(), written: []})
  }

  async all(): Promise<void> {
    const {request, inputs} = this.#batch
    const {schema} = this.#tools.common
    const {host} = this.#tools.context
    for await (const item of dealsIn(inputs.inputs, {host, schema})) {
      if (request.failFast && this.#totals.failed > 0) {
        this.#totals.stopped = true
        break
      }
      await this.#one(item)
    }
  }

  async end(): Promise<ExitCode> {
    const {context, report, open} = this.#tools
    const problems: Diagnostic[] = []
    await this.#try(() => this.#batch.work.resume?.manifest.finish(), problems)
    await this.#try(() => open.summary?.finish(this.#totals), problems)
    await this.begin(problems)
    await showProgress(undefined, context)
    await context.host.stderr(report.end(this.#totals))
    return this.#totals.failed > 0 ? 1 : 0
  }

  async #one(item: DealItem): Promise<void> {
    const {context, open} = this.#tools
    const {inputs} = this.#batch.inputs
    this.#totals.deals += 1
    const all = inputs.some(({rows}) => rows) ? undefined : inputs.length
    await showProgress({item, count: this.#totals.deals, all}, context)
    const digest = open.digestOf?.(item) ?? ''
    const outcome = (await this.#kept(item, digest)) ?? (await this.#draft(item))
    const problems = await this.#record(digest, outcome)
    await this.#tell(item, digest, {
      ...outcome,
      diagnostics: inRow([...outcome.diagnostics, ...problems], item),
    })
  }

  /** What an earlier run made of the same deal, if it still stands there. */
  async #kept(item: DealItem, digest: string): Promise<Outcome | undefined> {
    const {resume} = this.#batch.work
    const kept = hasErrors(item.diagnostics) ? undefined : await resume?.manifest.unchanged(digest)
    if (!resume || !kept) return undefined
    const clashes = kept.outputs.flatMap(
      (output) => resume.claims.claim(resume.manifest.pathOf(output), nameOf(item)) ?? [],
    )
    if (clashes.length > 0) return {diagnostics: clashes}
    resume.manifest.keep(kept)
    return {diagnostics: [], kept}
  }

  async #draft(item: DealItem): Promise<Outcome> {
    const {common, open} = this.#tools
    const {text, diagnostics} = item
    if (!text || hasErrors(diagnostics)) return {diagnostics}
    const set = [...text.cells, ...(common.set ?? [])]
    const base = open.base ? {base: open.base} : {}
    const drafted = draftBundle({...common, ...base, deal: text.source, set})
    const found = [...diagnostics, ...drafted.diagnostics]
    if (!drafted.value) return {diagnostics: found}
    const {written, diagnostics: more} = await this.#batch.work.finish(drafted.value, item)
    return {diagnostics: [...found, ...more], written}
  }

  /** Notes in the manifest what was made. */
  async #record(digest: string, outcome: Outcome): Promise<readonly Diagnostic[]> {
    const {resume} = this.#batch.work
    const problems: Diagnostic[] = []
    const {written = [], diagnostics} = outcome
    if (!resume || written.length === 0 || hasErrors(diagnostics)) return problems
    const {digestOf} = await import('../batch/digest.ts')
    const outputs = written.map(({path, bytes}) => ({
      path: relative(resume.folder, path),
      digest: digestOf(bytes),
    }))
    const {warnings, notes} = countsOf(diagnostics)
    await this.#try(() => resume.manifest.add({digest, outputs, warnings, notes}), problems)
    return problems
  }

  async #tell(item: DealItem, digest: string, outcome: Outcome): Promise<void> {
    const {diagnostics, written = [], kept} = outcome
    const {summary} = this.#tools.open
    const failed = hasErrors(diagnostics)
    if (failed) this.#totals.failed += 1
    if (kept) this.#totals.unchanged += 1
    const sources = new Map(item.text ? [[item.file, item.text.shown]] : [])
    await this.#print({diagnostics, sources, written: written.map(({path}) => path)})
    const manifest = this.#batch.work.resume?.manifest
    await summary?.add({
      input: item.file,
      ...(item.line === undefined ? {} : {line: item.line}),
      digest,
      status: failed ? 'failed' : kept ? 'unchanged' : 'ok',
      outputs: kept
        ? kept.outputs.map((output) => manifest?.pathOf(output) ?? output.path)
        : written.map(({path}) => path),
      ...(kept ? {errors: 0, warnings: kept.warnings, notes: kept.notes} : countsOf(diagnostics)),
    })
  }

  async #print(part: Parameters<ReportStream['add']>[0]): Promise<void> {
    const {context, report} = this.#tools
    const text = report.add(part)
    if (text === '') return
    await showProgress(undefined, context)
    await context.host.stderr(text)
  }

  /** What the run itself writes can fail like documents. */
  async #try(write: () => Promise<void> | undefined, problems: Diagnostic[]): Promise<void> {
    try {
      await write()
    } catch (error) {
      const {path = 'summary'} = error as NodeJS.ErrnoException
      problems.push(unwritable(path, error))
    }
  }
}

function nameOf({file, line}: DealItem): string {
  return line === undefined ? `that of \`${file}\`` : `that of \`${file}:${line}\``
}

function countsOf(diagnostics: readonly Diagnostic[]): {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
} {
  const count = (wanted: string) => diagnostics.filter(({severity}) => severity === wanted).length
  return {errors: count('error'), warnings: count('warning'), notes: count('info')}
}
