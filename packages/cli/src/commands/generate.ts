import {extname, join} from 'node:path'
import type {DraftedContract} from '@ringfence/generator'
import {type Diagnostic, type Library, report} from '@ringfence/model'
import type {BatchRequest} from '../batch/batch-request.ts'
import {Claims} from '../batch/claims.ts'
import type {DealItem} from '../batch/deal-item.ts'
import {expandInputs, type Inputs} from '../batch/expand-inputs.ts'
import {nameOf} from '../batch/name-of.ts'
import type {ExitCode} from '../exit-code.ts'
import {folderOf} from '../kind-names.ts'
import {manyDocuments} from '../kinds.ts'
import {type Output, type OutputPlan, planOutputs, type Target} from '../plan-outputs.ts'
import {put} from '../put.ts'
import {render} from '../render.ts'
import {UsageError} from '../usage-error.ts'
import type {Context} from './context.ts'
import {runBatch, type Written} from './run-batch.ts'

export interface GenerateRequest extends BatchRequest {
  /** A file, a folder, or `-` for standard output. */
  readonly output?: string | undefined
  readonly to?: readonly Target[] | undefined
  readonly style?: string | undefined
  readonly plain: boolean
  readonly notes: boolean
  /** A JSON Pointer to the value that names the documents of a deal. */
  readonly name?: string | undefined
  /** Whether documents of an earlier run that would come out the same are left as they are. */
  readonly resume: boolean
}

/** Drafts deals and writes the contracts that have no errors. */
export async function generate(request: GenerateRequest, context: Context): Promise<ExitCode> {
  const {host, resources} = context
  const {deals, to, output, style, name, plain, notes} = request
  const inputs = await expandInputs(deals, host, request.rows)
  const named = name !== undefined
  const plan = await planOutputs({inputs: inputs.inputs, to, output, named}, host)
  if (request.resume && output === '-')
    throw new UsageError('Standard output cannot be resumed: leave out `--resume`')
  const library = await resources.library()
  refuseUnknownStyle(style, library)
  const claims = new Claims(keptFiles(request, inputs, plan))
  const resumed = request.resume
    ? await (await import('../batch/manifest.ts')).Manifest.read(plan.folder, host)
    : undefined
  const resume = resumed && {manifest: resumed.manifest, folder: plan.folder, claims}
  const options = [to ?? null, output ?? null, style ?? null, name ?? null, plain, notes]
  const work = {
    options,
    named,
    finish: (documents: readonly DraftedContract[], item: DealItem) =>
      writeOutputs(documents, {item, plan, claims, request}, context),
    ...(style === undefined ? {} : {style}),
    ...(resume ? {resume} : {}),
  }
  return runBatch({request, inputs, work, diagnostics: resumed?.diagnostics ?? []}, context)
}

/** What no document may replace: what the run reads, and what it writes besides documents. */
function keptFiles(
  {base, summary, resume}: GenerateRequest,
  {inputs}: Inputs,
  {folder}: OutputPlan,
): readonly string[] {
  const manifest = resume ? [join(folder, 'ringfence-manifest.ndjson')] : []
  const others = [base, summary].filter((path) => path !== undefined)
  return [...inputs.map(({path}) => path), ...others, ...manifest]
}

function refuseUnknownStyle(style: string | undefined, {styles}: Library): void {
  if (style === undefined || Object.hasOwn(styles, style)) return
  const known = Object.keys(styles).map((name) => `\`${name}\``)
  throw new UsageError(`No house style \`${style}\`; there is ${known.join(', ')}`)
}

interface Writing {
  readonly item: DealItem
  readonly plan: OutputPlan
  readonly claims: Claims
  readonly request: GenerateRequest
}

/** Renders every format of every document before the first file is written, so that a failure leaves nothing half done. */
async function writeOutputs(
  documents: readonly DraftedContract[],
  {item, plan, claims, request: {plain, notes, style, name}}: Writing,
  {host, resources}: Context,
): Promise<{written: Written[]; diagnostics: Diagnostic[]}> {
  const [first] = documents
  const stem =
    name !== undefined && first ? nameOf(first.deal, name) : {value: item.stem, diagnostics: []}
  if (stem.value === undefined) return {written: [], diagnostics: [...stem.diagnostics]}
  const outputs = plan.outputsFor(stem.value)
  const diagnostics = refusals(documents, outputs, {item, claims})
  if (diagnostics.length > 0) return {written: [], diagnostics}
  const looks = {plain, notes, ...(style === undefined ? {} : {style})}
  const rendered: Written[] = []
  const wanted = wantedOf(documents, outputs)
  for (const {drafted, output} of wanted) {
    const result = await render(drafted, output, looks, {host, resources})
    diagnostics.push(...result.diagnostics)
    if (result.value) rendered.push({path: output.path, bytes: result.value})
  }
  if (rendered.length < wanted.length) return {written: [], diagnostics}
  const written: Written[] = []
  for (const each of rendered) {
    const problem = await put(each.path, each.bytes, host)
    if (problem) diagnostics.push(problem)
    else if (each.path !== '-') written.push(each)
  }
  return {written, diagnostics}
}

/** Why documents cannot be written where they would go. */
function refusals(
  documents: readonly DraftedContract[],
  outputs: readonly Output[],
  {item: {file, line}, claims}: Pick<Writing, 'item' | 'claims'>,
): Diagnostic[] {
  if (documents.length > 1 && outputs.some(({path}) => path === '-')) {
    const message = `The deal gives ${documents.length} documents, and standard output takes one`
    return [report(manyDocuments, {message})]
  }
  const owner = `a document of \`${line === undefined ? file : `${file}:${line}`}\``
  return wantedOf(documents, outputs).flatMap(({output}) => claims.claim(output.path, owner) ?? [])
}

function wantedOf(
  documents: readonly DraftedContract[],
  outputs: readonly Output[],
): readonly {readonly drafted: DraftedContract; readonly output: Output}[] {
  return documents.flatMap((drafted, index) =>
    outputs.map((output) => ({drafted, output: index === 0 ? output : beside(output, drafted)})),
  )
}

/** A further document of a bundle, beside the first: `deal.docx` → `deal-mutual-nda.docx`. */
function beside({target, path}: Output, {contract}: DraftedContract): Output {
  const extension = extname(path)
  const stem = extension === '' ? path : path.slice(0, -extension.length)
  return {target, path: `${stem}-${folderOf(contract.info.kind)}${extension}`}
}
