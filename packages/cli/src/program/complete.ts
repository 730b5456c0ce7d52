import type {Argv} from 'yargs'
import {type Common, command, type Register} from './command.ts'

/** For the scripts of `completion`: says what the last of some words can become. */
export function completeWith(
  commands: readonly Register[],
  withCommon: (program: Argv) => Argv<Common>,
): Register {
  return command({
    usage: 'complete',
    summary: 'Say what the last of these words can become',
    examples: [],
    hidden: true,
    // They stand behind `--`, where yargs fills no arguments.
    options: (argv) => argv as Argv<Common & {_: (string | number)[]}>,
    run: async ({_: [, ...words]}, context) =>
      (await import('../commands/complete.ts')).complete(
        {words: words.map(String), commands, withCommon},
        context,
      ),
  })
}
