import {resolve} from 'node:path'
import type {DraftedContract} from '@ringfence/generator'
import {writeContract} from '@ringfence/generator'
import {
  checkLevels,
  type ProtectedDeal,
  protectDeal,
  protectionKinds,
  reportPage,
  reportText,
} from '@ringfence/generator/protect'
import {type Diagnostic, type GivenLevel, hasErrors} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {chosenProtectionTarget, type ProtectionTarget} from '../protection-target.ts'
import {put} from '../put.ts'
import {readInput} from '../read-input.ts'
import type {Setting} from '../settings.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'

export interface ProtectRequest {
  readonly deal: string
  readonly set: readonly Setting[]
  readonly to: ProtectionTarget | undefined
  /** A file, or `-` for standard output. */
  readonly output: string | undefined
  readonly failUnder: GivenLevel | undefined
  readonly why: boolean
}

/** House style of the report, which puts much on a page. */
const reportStyle = 'report'

/**
 * Reports how well the documents of a deal protect the customer. A report that is below what was asked for is written
 * all the same: it says what to do about it.
 */
export async function protect(request: ProtectRequest, context: Context): Promise<ExitCode> {
  const {deal: path, set, output = '-', failUnder} = request
  const target = chosenProtectionTarget(request.to, output)
  refuseClash(output, path)
  const {host, resources} = context
  const [library, schema] = await Promise.all([resources.library(), resources.dealSchema()])
  const input = await readInput(path, host)
  const diagnostics: Diagnostic[] = [...input.diagnostics]
  const written: string[] = []
  const tool = `Ringfence ${resources.version}`
  const {value: deal} = input
  const found = deal && protectDeal({deal, schema, library, tool, set})
  if (found && !found.value) diagnostics.push(...found.diagnostics)
  if (found?.value) {
    const bytes = await render(found.value, target, request, context)
    const problem = await put(output, bytes, host)
    if (problem) diagnostics.push(problem)
    else if (output !== '-') written.push(output)
    if (failUnder) diagnostics.push(...shortfalls(found.value, failUnder))
  }
  const sources = new Map(deal ? [[deal.file, new TextDecoder().decode(deal.text)]] : [])
  const failed = hasErrors(diagnostics) ? 1 : 0
  return conclude({diagnostics, sources, written, deals: 1, failed}, context, protectionKinds)
}

function shortfalls({report, documents}: ProtectedDeal, level: GivenLevel): readonly Diagnostic[] {
  return checkLevels(report, level, first(documents).deal.placeOf)
}

async function render(
  {report, documents}: ProtectedDeal,
  target: ProtectionTarget,
  {why}: ProtectRequest,
  {resources}: Context,
): Promise<Uint8Array> {
  if (target === 'json') return encoded(`${JSON.stringify(report, null, 2)}\n`)
  if (target === 'text') return encoded(reportText(report, {why}))
  const {deal, contract} = first(documents)
  const page = reportPage(report, contract.info, {why})
  const {styles} = await resources.library()
  const style = styles[reportStyle]
  if (!style) throw new Error(`The library has no style ${reportStyle}`)
  const styleParts = () => resources.styleParts(reportStyle)
  return writeContract({deal, ...page}, target, {style, styleParts, plain: true})
}

function first(documents: readonly DraftedContract[]): DraftedContract {
  const [drafted] = documents
  if (!drafted) throw new Error('A deal without errors gives a document')
  return drafted
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function refuseClash(output: string, deal: string): void {
  if (output === '') throw new UsageError('Unexpected empty name after `-o`')
  if (output !== '-' && resolve(output) === resolve(deal))
    throw new UsageError(`\`${output}\` would overwrite the deal`)
}
