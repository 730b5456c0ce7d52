import {basename, extname, join, resolve} from 'node:path'
import type {Host} from './host/host.ts'
import {standardInput} from './read-input.ts'
import {UsageError} from './usage-error.ts'

export type Target = 'docx' | 'html' | 'md' | 'txt' | 'json' | 'pdf'

export const targets: readonly Target[] = ['docx', 'html', 'md', 'txt', 'json', 'pdf']

/** Where one document goes: a path, or `-` for standard output. */
export interface Output {
  readonly target: Target
  readonly path: string
}

export interface OutputRequest {
  readonly deals: readonly string[]
  readonly to?: readonly Target[] | undefined
  /** A file, a folder, or `-`. */
  readonly output?: string | undefined
}

/** Decides which documents each deal becomes. Wrong combinations are usage errors, before anything is read. */
export async function planOutputs(
  {deals, to, output}: OutputRequest,
  host: Host,
): Promise<readonly (readonly Output[])[]> {
  if (output === '') throw new UsageError('Unexpected empty name after `-o`')
  const named = targetOf(output)
  const targets = to ?? [named ?? 'docx']
  if (named && targets.length === 1 && targets[0] !== named)
    throw new UsageError(`\`${output}\` is named as ${named}, but \`--to\` asks for ${targets[0]}`)
  const plan = await pathsOf({deals, targets, output}, host)
  refuseClashes(plan.flat(), deals)
  return plan
}

interface Request {
  readonly deals: readonly string[]
  readonly targets: readonly Target[]
  readonly output?: string | undefined
}

async function pathsOf(
  {deals, targets, output}: Request,
  host: Host,
): Promise<readonly (readonly Output[])[]> {
  const single = deals.length === 1 && targets.length === 1
  const [target] = targets
  if (single && target && output !== undefined && !(await isFolder(output, host)))
    return [[{target, path: output}]]
  if (output === '-')
    throw new UsageError('Standard output takes one document: give one deal and one format')
  if (output !== undefined && targetOf(output))
    throw new UsageError(`\`${output}\` is one file: give a folder for several documents`)
  return deals.map((deal) =>
    targets.map((each) => ({target: each, path: join(output ?? '', nameFor(deal, each))})),
  )
}

async function isFolder(path: string, host: Host): Promise<boolean> {
  return path !== '-' && (/[/\\]$/.test(path) || (await host.isDirectory(path)))
}

function targetOf(path: string | undefined): Target | undefined {
  const extension = extname(path ?? '')
    .slice(1)
    .toLowerCase()
  return targets.find((target) => target === extension)
}

function nameFor(deal: string, target: Target): string {
  const name = deal === standardInput ? 'contract' : basename(deal).replace(/\.(ya?ml|json)$/i, '')
  return `${name}.${target}`
}

function refuseClashes(outputs: readonly Output[], deals: readonly string[]): void {
  const taken = new Map(deals.map((deal) => [resolve(deal), `the deal \`${deal}\``]))
  for (const {path} of outputs) {
    if (path === '-') continue
    const other = taken.get(resolve(path))
    if (other) throw new UsageError(`\`${path}\` would overwrite ${other}`)
    taken.set(resolve(path), 'another document of this run')
  }
}
