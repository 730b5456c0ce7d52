import {join} from 'node:path'
import type {Impact} from '@ringfence/generator/impact'
import {type Diagnostic, hasErrors} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {
  type Compared,
  type ComparedResult,
  changesBetween,
  clausesCompared,
  librariesCompared,
} from '../organisation/compared-libraries.ts'
import {put} from '../put.ts'
import {readInput} from '../read-input.ts'
import type {ImpactForm} from '../report/impact-forms.ts'
import {type KindImpact, writeImpact} from '../report/impact-report.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'

export interface ImpactRequest {
  /** A clause, or the folder of a library. */
  readonly what: string
  readonly from?: string | undefined
  /** A folder of deals. */
  readonly deals?: string | undefined
  readonly to: ImpactForm
  readonly output: string
}

/** Says which kinds and deals change if another text is taken, and how their words do. */
export async function impact(request: ImpactRequest, context: Context): Promise<ExitCode> {
  const {what, to, output, deals: folder} = request
  const {host} = context
  if (folder !== undefined && !(await host.isDirectory(folder)))
    throw new UsageError(`No folder of deals \`${folder}\``)
  const compared = (await host.isDirectory(what))
    ? await librariesCompared(request, context)
    : await clausesCompared(request, context)
  if (!compared.value) return failed(compared, context)
  const {before, after} = compared.value
  const changes = changesBetween(before, after)
  const kinds = await kindImpacts(compared.value)
  const deals =
    folder === undefined ? undefined : await dealImpacts(folder, compared.value, context)
  const report = {changes, kinds, ...(deals ? {deals: deals.impacts} : {})}
  const bytes = new TextEncoder().encode(writeImpact(report, to))
  const problem = await put(output, bytes, host)
  const diagnostics = [...(deals?.diagnostics ?? []), ...(problem ? [problem] : [])]
  if (diagnostics.length === 0 && output === '-') return 0
  const written = problem || output === '-' ? [] : [output]
  const count = hasErrors(diagnostics) ? 1 : 0
  return conclude({diagnostics, sources: new Map(), written, deals: 1, failed: count}, context)
}

async function kindImpacts({before, after, kinds}: Compared): Promise<readonly KindImpact[]> {
  const {impactOf} = await import('@ringfence/generator/impact')
  const found = new Map<string, Impact[]>(kinds.map((kind) => [kind, []]))
  for (const [file, text] of Object.entries(after.library.examples)) {
    const kind = kindOf(text)
    const impacts = kind === undefined ? undefined : found.get(kind)
    impacts?.push(await impactOf({before, after, deal: {file, text}}))
  }
  return [...found].map(([kind, examples]) => ({kind, examples}))
}

/** Files that are not deals lie beside them often enough: schemas, answers of vendors, notes. */
async function dealImpacts(
  folder: string,
  {before, after}: Compared,
  {host}: Context,
): Promise<{impacts: readonly Impact[]; diagnostics: readonly Diagnostic[]}> {
  const {impactOf} = await import('@ringfence/generator/impact')
  const impacts: Impact[] = []
  const diagnostics: Diagnostic[] = []
  for (const path of await host.files(folder)) {
    if (!/\.(?:ya?ml|json)$/.test(path) || /(?:^|\/)(?:node_modules|\.)/.test(path)) continue
    const input = await readInput(join(folder, path), host)
    diagnostics.push(...input.diagnostics)
    const text = input.value && new TextDecoder().decode(input.value.text)
    if (text !== undefined && isDeal(text))
      impacts.push(await impactOf({before, after, deal: {file: join(folder, path), text}}))
  }
  return {impacts, diagnostics}
}

/** Agreements of a library have a kind as well, and no parties. */
function isDeal(text: string): boolean {
  return kindOf(text) !== undefined && /^\s{0,2}["']?parties["']?\s*:/m.test(text)
}

/** The kind that a deal names in a line of its own; nothing where a file has no such line. */
function kindOf(text: string): string | undefined {
  return /^\s{0,2}["']?kind["']?\s*:\s*["']?([A-Za-z]+)/m.exec(text)?.[1]
}

async function failed(
  {diagnostics, sources = new Map()}: ComparedResult,
  context: Context,
): Promise<ExitCode> {
  const {compileKinds, overlayKinds} = await import('@ringfence/generator/library')
  const findings = {diagnostics, sources, written: [], deals: 1, failed: 1}
  return conclude(findings, context, [...compileKinds, ...overlayKinds])
}
