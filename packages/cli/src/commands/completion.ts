import {type Shell, shellScripts, shells} from '../completion/shell-scripts.ts'
import type {ExitCode} from '../exit-code.ts'
import {UsageError} from '../usage-error.ts'
import type {Context} from './context.ts'

/** Prints the script for a shell: the one that is named, or that of the user. */
export async function completion(shell: Shell | undefined, {host}: Context): Promise<ExitCode> {
  const chosen = shell ?? shells.find((each) => host.env['SHELL']?.endsWith(`/${each}`))
  if (chosen === undefined) throw new UsageError(`Name a shell: ${shells.join(' or ')}`)
  await host.stdout(shellScripts[chosen])
  return 0
}
