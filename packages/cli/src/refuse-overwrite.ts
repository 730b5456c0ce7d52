import {resolve} from 'node:path'
import {UsageError} from './usage-error.ts'

/** Refuses to write to a file without a name, or over what is read; `-` is standard output. */
export function refuseOverwrite(output: string, inputs: readonly (string | undefined)[]): void {
  if (output === '') throw new UsageError('Unexpected empty name after `-o`')
  if (output === '-') return
  const clash = inputs.find((input) => input !== undefined && resolve(input) === resolve(output))
  if (clash !== undefined) throw new UsageError(`\`${output}\` would overwrite \`${clash}\``)
}
