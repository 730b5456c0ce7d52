import type {Argv} from 'yargs'
import {completeLine} from '../completion/complete-line.ts'
import {valuesOf} from '../completion/values-of.ts'
import type {ExitCode} from '../exit-code.ts'
import type {Common, Register} from '../program/command.ts'
import {commonOptions, describeCommand} from '../program/describe-command.ts'
import {standardInput} from '../read-input.ts'
import type {Context} from './context.ts'

export interface CompleteRequest {
  readonly words: readonly string[]
  readonly commands: readonly Register[]
  readonly withCommon: (program: Argv) => Argv<Common>
}

/** Prints a line a candidate, as the scripts of `completion` read them. */
export async function complete(
  {words, commands, withCommon}: CompleteRequest,
  {host, resources}: Context,
): Promise<ExitCode> {
  const grammar = {
    commands: commands.map(({definition}) => describeCommand(definition)),
    common: commonOptions(withCommon),
  }
  const typed = words.map((word) => (word === standardInput ? '-' : word))
  const {candidates, files} = await completeLine(typed, grammar, (type, begun, given) =>
    valuesOf(type, {begun, given}, resources),
  )
  const open = candidates.length > 0 && candidates.every((each) => each.open)
  const lines = [
    ...(open ? [':open'] : []),
    ...candidates.map(({word, meaning}) => (meaning === undefined ? word : `${word}\t${meaning}`)),
    ...(files ? [':files'] : []),
  ]
  await host.stdout(lines.map((line) => `${line}\n`).join(''))
  return 0
}
