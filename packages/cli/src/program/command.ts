import type {Argv} from 'yargs'
import type {Context} from '../commands/context.ts'
import type {ExitCode} from '../exit-code.ts'
import {type ConfigChoice, findConfig} from '../organisation/find-config.ts'
import type {Findings} from '../report/diagnostic-format.ts'

/** What every command is told on the command line. */
export interface Common extends Pick<Context, 'format' | 'quiet'> {
  /** The configuration of a library of one's own, or false for none. */
  readonly config?: ConfigChoice
  /** Of commands that draft: whether only the library of the lock file will do. */
  readonly locked?: boolean
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
      const {format, quiet, config, locked} = given as unknown as Common
      const context = {host, resources, format, quiet}
      const file = alone ? undefined : await findConfig(config, host)
      const act = async (found: Context) =>
        (locked ? await refused(found) : undefined) ?? run(given as unknown as Options, found)
      exit(file === undefined ? await act(context) : await actFor(file, context, act))
    })
}

/** Exit code for a library that is not the locked one; its differences have been told. */
async function refused(context: Context): Promise<ExitCode | undefined> {
  const {checkLocked} = await import('../organisation/lock-file.ts')
  const diagnostics = await checkLocked(context)
  if (diagnostics.length === 0) return undefined
  return told({diagnostics, sources: new Map()}, context)
}

/** Runs a command with the library of an organisation; what is wrong with it is told instead. */
async function actFor(
  configFile: string,
  context: Context,
  act: (context: Context) => Promise<ExitCode>,
): Promise<ExitCode> {
  const {withOrganisation} = await import('../organisation/with-organisation.ts')
  const {value, diagnostics, sources} = await withOrganisation(configFile, context)
  return value ? act(value) : told({diagnostics, sources}, context)
}

async function told(
  found: Pick<Findings, 'diagnostics' | 'sources'>,
  context: Context,
): Promise<ExitCode> {
  const [{conclude}, {compileKinds, overlayKinds}] = await Promise.all([
    import('../commands/conclude.ts'),
    import('@ringfence/generator/library'),
  ])
  const findings = {...found, written: [], deals: 1, failed: 1}
  return conclude(findings, context, [...compileKinds, ...overlayKinds])
}
