import type {Argv} from 'yargs'
import type {Context} from '../commands/context.ts'
import type {ExitCode} from '../exit-code.ts'

/** What every command is told on the command line. */
export type Common = Pick<Context, 'format' | 'quiet'>

/** How a command is written on the command line, and what it does. Its action is loaded when it is run. */
export interface Command<Options extends Common> {
  /** Its name and positional arguments, as yargs writes them: `check <deal..>`. */
  readonly usage: string
  readonly summary: string
  readonly options: (command: Argv<Common>) => Argv<Options>
  readonly run: (options: Options, context: Context) => Promise<ExitCode>
}

export interface Surroundings extends Pick<Context, 'host' | 'resources'> {
  readonly exit: (code: ExitCode) => void
}

/** Adds one command to the program. */
export type Register = (program: Argv<Common>, surroundings: Surroundings) => Argv<Common>

/** A command whose options are known to itself alone. */
export function command<Options extends Common>({
  usage,
  summary,
  options,
  run,
}: Command<Options>): Register {
  return (program, {host, resources, exit}) =>
    program.command(usage, summary, options, async (given) => {
      const {format, quiet} = given as unknown as Common
      exit(await run(given as unknown as Options, {host, resources, format, quiet}))
    })
}
