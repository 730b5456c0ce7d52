import type {DraftedContract} from '@ringfence/generator'
import type {Diagnostic, Library} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {type Output, planOutputs, type Target} from '../plan-outputs.ts'
import {put} from '../put.ts'
import {render} from '../render.ts'
import type {Setting} from '../settings.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'
import {draftDeals} from './draft-deals.ts'

export interface GenerateRequest {
  readonly deals: readonly string[]
  readonly set: readonly Setting[]
  /** A file, a folder, or `-` for standard output. */
  readonly output?: string | undefined
  readonly to?: readonly Target[] | undefined
  readonly style?: string | undefined
  readonly plain: boolean
}

/** Drafts deals and writes the contracts that have no errors. */
export async function generate(request: GenerateRequest, context: Context): Promise<ExitCode> {
  const plan = await planOutputs(request, context.host)
  const library = await context.resources.library()
  refuseUnknownStyle(request.style, library)
  const findings = await draftDeals(request.deals, request.set, context, (drafted, index) =>
    writeOutputs(drafted, plan[index] ?? [], request, context),
  )
  return conclude(findings, context)
}

function refuseUnknownStyle(style: string | undefined, {styles}: Library): void {
  if (style === undefined || Object.hasOwn(styles, style)) return
  const known = Object.keys(styles).map((name) => `\`${name}\``)
  throw new UsageError(`No house style \`${style}\`; there is ${known.join(', ')}`)
}

/** Renders every format before the first file is written, so that a failure leaves nothing half done. */
async function writeOutputs(
  drafted: DraftedContract,
  outputs: readonly Output[],
  {plain, style}: GenerateRequest,
  {host, resources}: Context,
): Promise<{written: string[]; diagnostics: Diagnostic[]}> {
  const looks = {plain, ...(style === undefined ? {} : {style})}
  const diagnostics: Diagnostic[] = []
  const rendered: {path: string; bytes: Uint8Array}[] = []
  for (const output of outputs) {
    const result = await render(drafted, output, looks, {host, resources})
    diagnostics.push(...result.diagnostics)
    if (result.value) rendered.push({path: output.path, bytes: result.value})
  }
  if (rendered.length < outputs.length) return {written: [], diagnostics}
  const written: string[] = []
  for (const {path, bytes} of rendered) {
    const problem = await put(path, bytes, host)
    if (problem) diagnostics.push(problem)
    else if (path !== '-') written.push(path)
  }
  return {written, diagnostics}
}
