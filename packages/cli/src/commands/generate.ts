import {extname} from 'node:path'
import type {DraftedContract} from '@ringfence/generator'
import {type Diagnostic, type Library, report} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {folderOf} from '../kind-names.ts'
import {manyDocuments} from '../kinds.ts'
import {type Output, planOutputs, type Target} from '../plan-outputs.ts'
import {put} from '../put.ts'
import {render} from '../render.ts'
import type {Setting} from '../settings.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'
import {draftDeals} from './draft-deals.ts'
import {kindsOfRules} from './kinds-of-rules.ts'

export interface GenerateRequest {
  readonly deals: readonly string[]
  readonly set: readonly Setting[]
  /** A file, a folder, or `-` for standard output. */
  readonly output?: string | undefined
  readonly to?: readonly Target[] | undefined
  readonly style?: string | undefined
  readonly plain: boolean
  readonly notes: boolean
}

/** Drafts deals and writes the contracts that have no errors. */
export async function generate(request: GenerateRequest, context: Context): Promise<ExitCode> {
  const plan = await planOutputs(request, context.host)
  const library = await context.resources.library()
  refuseUnknownStyle(request.style, library)
  const findings = await draftDeals(request.deals, request.set, context, (documents, index) =>
    writeOutputs(documents, plan[index] ?? [], request, context),
  )
  return conclude(findings, context, await kindsOfRules(context))
}

function refuseUnknownStyle(style: string | undefined, {styles}: Library): void {
  if (style === undefined || Object.hasOwn(styles, style)) return
  const known = Object.keys(styles).map((name) => `\`${name}\``)
  throw new UsageError(`No house style \`${style}\`; there is ${known.join(', ')}`)
}

/** Renders every format of every document before the first file is written, so that a failure leaves nothing half done. */
async function writeOutputs(
  documents: readonly DraftedContract[],
  outputs: readonly Output[],
  {plain, notes, style}: GenerateRequest,
  {host, resources}: Context,
): Promise<{written: string[]; diagnostics: Diagnostic[]}> {
  const looks = {plain, notes, ...(style === undefined ? {} : {style})}
  const diagnostics: Diagnostic[] = []
  const rendered: {path: string; bytes: Uint8Array}[] = []
  const wanted = documents.flatMap((drafted, index) =>
    outputs.map((output) => ({drafted, output: index === 0 ? output : beside(output, drafted)})),
  )
  if (documents.length > 1 && outputs.some(({path}) => path === '-')) {
    const message = `The deal gives ${documents.length} documents, and standard output takes one`
    return {written: [], diagnostics: [report(manyDocuments, {message})]}
  }
  for (const {drafted, output} of wanted) {
    const result = await render(drafted, output, looks, {host, resources})
    diagnostics.push(...result.diagnostics)
    if (result.value) rendered.push({path: output.path, bytes: result.value})
  }
  if (rendered.length < wanted.length) return {written: [], diagnostics}
  const written: string[] = []
  for (const {path, bytes} of rendered) {
    const problem = await put(path, bytes, host)
    if (problem) diagnostics.push(problem)
    else if (path !== '-') written.push(path)
  }
  return {written, diagnostics}
}

/** A further document of a bundle, beside the first: `deal.docx` → `deal-mutual-nda.docx`. */
function beside({target, path}: Output, {contract}: DraftedContract): Output {
  const extension = extname(path)
  const stem = extension === '' ? path : path.slice(0, -extension.length)
  return {target, path: `${stem}-${folderOf(contract.info.kind)}${extension}`}
}
