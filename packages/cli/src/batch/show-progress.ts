import type {Context} from '../commands/context.ts'
import type {DealItem} from './deal-item.ts'

export interface Progress {
  readonly item: DealItem
  readonly count: number
  /** How many there are, where that is known. */
  readonly all: number | undefined
}

const eraseLine = '\r\u001B[K'

/** On a terminal, one line that says which of several deals is being drafted; erased when there is none. */
export async function showProgress(
  progress: Progress | undefined,
  {host, quiet, format}: Context,
): Promise<void> {
  if (!host.terminal || quiet || format !== 'text' || progress?.all === 1) return
  await host.stderr(`${eraseLine}${progress ? lineOf(progress) : ''}`)
}

function lineOf({item: {file, line}, count, all}: Progress): string {
  const of = all === undefined ? '' : `/${all}`
  return `[${count}${of}] ${file}${line === undefined ? '' : `:${line}`}`
}
