import {type DraftedContract, type Format, writeContract} from '@ringfence/generator'
import {type Diagnostic, type HouseStyle, report} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {noOffice, unwritableOutput} from '../kinds.ts'
import {type Output, planOutputs, type Target} from '../plan-outputs.ts'
import type {Setting} from '../settings.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'
import {draftDeals} from './draft-deals.ts'

export interface GenerateRequest {
  readonly deals: readonly string[]
  readonly set: readonly Setting[]
  readonly output?: string
  readonly to?: readonly Target[]
  readonly style?: string
  readonly plain: boolean
}

/** Drafts deals and writes the contracts that have no errors. */
export async function generate(request: GenerateRequest, context: Context): Promise<ExitCode> {
  const plan = await planOutputs(request, context.host)
  const styles = (await context.resources.library()).styles
  if (request.style !== undefined && !Object.hasOwn(styles, request.style)) {
    const known = Object.keys(styles).map((name) => `\`${name}\``)
    throw new UsageError(`No house style \`${request.style}\`; there is ${known.join(', ')}`)
  }
  const findings = await draftDeals(request.deals, request.set, context, (drafted, index) =>
    writeOutputs(drafted, plan[index] ?? [], request, context),
  )
  return conclude(findings, context)
}

interface Rendered {
  readonly output: Output
  readonly bytes: Uint8Array
}

/** Renders every format before the first file is written, so that a failure leaves nothing half done. */
async function writeOutputs(
  drafted: DraftedContract,
  outputs: readonly Output[],
  request: GenerateRequest,
  context: Context,
): Promise<{written: string[]; diagnostics: Diagnostic[]}> {
  const render = await rendererFor(drafted, request, context)
  const rendered: Rendered[] = []
  const diagnostics: Diagnostic[] = []
  for (const output of outputs)
    try {
      rendered.push({output, bytes: await render(output.target)})
    } catch (error) {
      if (!(error instanceof NoOffice)) throw error
      diagnostics.push(error.diagnostic(output.path))
    }
  if (diagnostics.length > 0) return {written: [], diagnostics}
  const written: string[] = []
  for (const {output, bytes} of rendered) {
    const problem = await put(output.path, bytes, context)
    if (problem) diagnostics.push(problem)
    else if (output.path !== '-') written.push(output.path)
  }
  return {written, diagnostics}
}
