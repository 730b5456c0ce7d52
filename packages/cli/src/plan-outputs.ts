import {dirname, extname, join, resolve} from 'node:path'
import type {BatchInput} from './batch/expand-inputs.ts'
import type {Host} from './host/host.ts'
import {refuseUnknownFormat} from './named-target.ts'
import {UsageError} from './usage-error.ts'

/** What a document can be written as. */
export const documentTargets = ['docx', 'html', 'md', 'txt', 'json', 'pdf'] as const

export type Target = (typeof documentTargets)[number]

/** Where one document goes: a path, or `-` for standard output. */
export interface Output {
  readonly target: Target
  readonly path: string
}

export interface OutputRequest {
  readonly inputs: readonly BatchInput[]
  readonly to?: readonly Target[] | undefined
  /** A file, a folder, or `-`. */
  readonly output?: string | undefined
  /** Whether documents are named by a value of their deal. */
  readonly named?: boolean
}

/** Where documents go. */
export interface OutputPlan {
  /** The folder of the documents. */
  readonly folder: string
  /** The first document of a deal, in each format, by the name that the deal has or gives. */
  readonly outputsFor: (stem: string) => readonly Output[]
}

/** Decides which documents each deal becomes. Wrong combinations are usage errors, before anything is read. */
export async function planOutputs(request: OutputRequest, host: Host): Promise<OutputPlan> {
  const {inputs, to, output, named = false} = request
  if (output === '') throw new UsageError('Unexpected empty name after `-o`')
  const format = targetOf(output)
  const targets = to ?? [format ?? 'docx']
  if (format && targets.length === 1 && targets[0] !== format)
    throw new UsageError(`\`${output}\` is named as ${format}, but \`--to\` asks for ${targets[0]}`)
  const single = inputs.length <= 1 && !inputs[0]?.rows && targets.length === 1 && !named
  const [target] = targets
  const toFile = single && output !== undefined && !(await isFolder(output, host))
  if (toFile && !to) refuseUnknownFormat(output, documentTargets)
  const plan =
    toFile && target
      ? {folder: dirname(output), outputsFor: () => [{target, path: output}]}
      : intoFolder(targets, output)
  if (!named) refuseClashes(inputs, plan)
  return plan
}

function intoFolder(targets: readonly Target[], output: string | undefined): OutputPlan {
  if (output === '-')
    throw new UsageError('Standard output takes one document: give one deal and one format')
  if (output !== undefined && targetOf(output))
    throw new UsageError(`\`${output}\` is one file: give a folder for several documents`)
  const folder = output ?? ''
  return {
    folder,
    outputsFor: (stem) =>
      targets.map((each) => ({target: each, path: join(folder, `${stem}.${each}`)})),
  }
}

async function isFolder(path: string, host: Host): Promise<boolean> {
  return path !== '-' && (/[/\\]$/.test(path) || (await host.isDirectory(path)))
}

function targetOf(path: string | undefined): Target | undefined {
  const extension = extname(path ?? '')
    .slice(1)
    .toLowerCase()
  return documentTargets.find((target) => target === extension)
}

/** Rows are told apart when they are read. */
function refuseClashes(inputs: readonly BatchInput[], {outputsFor}: OutputPlan): void {
  const taken = new Map(inputs.map(({path}) => [resolve(path), `the deal \`${path}\``]))
  for (const {path} of inputs.flatMap(({rows, stem}) => (rows ? [] : outputsFor(stem)))) {
    if (path === '-') continue
    const other = taken.get(resolve(path))
    if (other) throw new UsageError(`\`${path}\` would overwrite ${other}`)
    taken.set(resolve(path), 'another document of this run')
  }
}
