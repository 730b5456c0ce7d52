import {relative} from 'node:path'
import type {Context} from './context.ts'

/** Says what to do next after files were written for somebody to go on with; people are told, programs are not. */
export async function sayNext(
  steps: readonly string[],
  {host, quiet, format}: Context,
): Promise<void> {
  if (quiet || format !== 'text') return
  const lines = steps.map((step, index) => `  ${index + 1}. ${step}\n`)
  await host.stderr(`\nNext:\n${lines.join('')}`)
}

/** The step into the folder, where the working folder is another: paths of the steps after it are those of the folder. */
export function intoFolder(folder: string): readonly string[] {
  return relative('.', folder) === '' ? [] : [`go to the library: \`cd ${folder}\``]
}
