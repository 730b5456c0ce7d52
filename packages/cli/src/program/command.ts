import type {Argv} from 'yargs'
import type {Context} from '../commands/context.ts'
import type {ExitCode} from '../exit-code.ts'
import {type ConfigChoice, findConfig} from '../organisation/find-config.ts'

/** What every command is told on the command line. */
export interface Common extends Pick<Context, 'format' | 'quiet'> {
  /** The configuration of a library of one's own, or false for none. */
  readonly config?: ConfigChoice
}

/** How a command is written on the command line, and what it does. Its action is loaded when it is run. */
export interface Command<Options extends Common> {
  /** Its name and positional arguments, as yargs writes them: `check <deal..>`. */
  readonly usage: string
  readonly summary: string
  readonly options: (command: Argv<Common>) => Argv<Options>
  /** Whether the command needs no library, and runs beside a configuration that has faults. */
  readonly alone?: boolean
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
  alone = false,
  run,
}: Command<Options>): Register {
  return (program, {host, resources, exit}) =>
    program.command(usage, summary, options, async (given) => {
      const {format, quiet, config} = given as unknown as Common
      const context = {host, resources, format, quiet}
      const file = alone ? undefined : await findConfig(config, host)
      const act = (found: Context) => run(given as unknown as Options, found)
      exit(file === undefined ? await act(context) : await actFor(file, context, act))
    })
}

/** Runs a command with the library of an organisation; what is wrong with it is told instead. */
async function actFor(
  configFile: string,
  context: Context,
  act: (context: Context) => Promise<ExitCode>,
): Promise<ExitCode> {
  const {withOrganisation} = await import('../organisation/with-organisation.ts')
  const {value, diagnostics, sources} = await withOrganisation(configFile, context)
  if (value) return act(value)
  const [{conclude}, {compileKinds, overlayKinds}] = await Promise.all([
    import('../commands/conclude.ts'),
    import('@ringfence/generator/library'),
  ])
  const findings = {diagnostics, sources, written: [], deals: 1, failed: 1}
  return conclude(findings, context, [...compileKinds, ...overlayKinds])
}
