import type {Argv} from 'yargs'
import type {Context} from '../commands/context.ts'
import type {ExitCode} from '../exit-code.ts'
import {type ConfigChoice, findConfig} from '../organisation/find-config.ts'
import type {Findings} from '../report/diagnostic-format.ts'
import type {ValueType} from './value-types.ts'

/** What every command is told on the command line. */
export interface Common extends Pick<Context, 'format' | 'quiet'> {
  /** The configuration of a library of one's own, or false for none. */
  readonly config?: ConfigChoice
  /** Of commands that draft: whether only the library of the lock file will do. */
  readonly locked?: boolean
}

/** What the help, the manual page and the shell say of a command. */
export interface Definition {
  /** Its name and positional arguments, as yargs writes them: `check <deal..>`. */
  readonly usage: string
  readonly summary: string
  /** What one should know besides, for the manual page: one sentence or some. */
  readonly details?: readonly string[]
  /** Uses of the command, without the name of the program. A test runs them, one after the other. */
  readonly examples: readonly Example[]
  /** What stands for the values of its options and arguments, where `usualValues` does not say it. */
  readonly values?: Readonly<Record<string, ValueType>>
  /** Whether it is for programs, and not in the help. */
  readonly hidden?: boolean
  // biome-ignore lint/suspicious/noExplicitAny: the types of the options are known to each command alone
  readonly options: (command: Argv<Common>) => Argv<any>
}

/** What is typed after `ringfence`, and what that does. */
export type Example = readonly [words: string, does: string]

/** How a command is written on the command line, and what it does. Its action is loaded when it is run. */
export interface Command<Options extends Common> extends Definition {
  readonly options: (command: Argv<Common>) => Argv<Options>
  /** Whether the command needs no library, and runs beside a configuration that has faults. */
  readonly alone?: boolean
  readonly run: (options: Options, context: Context) => Promise<ExitCode>
}

export interface Surroundings extends Pick<Context, 'host' | 'resources'> {
  readonly exit: (code: ExitCode) => void
}

/** Adds one command to the program, and says what it is. */
export interface Register {
  (program: Argv<Common>, surroundings: Surroundings): Argv<Common>
  readonly definition: Definition
}

/** A command whose options are known to itself alone. */
export function command<Options extends Common>(definition: Command<Options>): Register {
  const {usage, summary, details = [], examples, hidden, options, alone = false, run} = definition
  const withExamples = (argv: Argv<Common>) =>
    options(argv)
      // Before those of every command.
      .group([], 'Options:')
      .example(examples.map(([words, does]) => [`$0 ${words}   # ${does}`, '']))
      .epilogue(details.join('\n'))
  const shown = (hidden ? false : summary) as string
  const register = (program: Argv<Common>, {host, resources, exit}: Surroundings) =>
    program.command(usage, shown, withExamples, async (given) => {
      const {format, quiet, config, locked} = given as unknown as Common
      const context = {host, resources, format, quiet}
      const file = alone ? undefined : await findConfig(config, host)
      const act = async (found: Context) =>
        (locked ? await refused(found) : undefined) ?? run(given as unknown as Options, found)
      exit(file === undefined ? await act(context) : await actFor(file, context, act))
    })
  return Object.assign(register, {definition})
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
