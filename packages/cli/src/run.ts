import type {ExitCode} from './exit-code.ts'
import type {Host} from './host/host.ts'
import type {Resources} from './host/resources.ts'
import {programFor} from './program/program.ts'
import {standardInput} from './read-input.ts'
import {refuseRepeats} from './refuse-repeats.ts'
import {UsageError} from './usage-error.ts'

/** Runs the program with the words of a command line, without the program's own name. */
export async function run(
  args: readonly string[],
  host: Host,
  resources: Resources,
): Promise<ExitCode> {
  const outcome: {exit: ExitCode} = {exit: 0}
  const program = programFor({
    host,
    resources,
    exit: (code) => {
      outcome.exit = code
    },
  })
  try {
    let printed = ''
    refuseRepeats(args)
    await program.parseAsync(withNamedDashes(args), {}, (_error, _argv, output) => {
      // Lists are empty unless given, which says nothing to a reader.
      printed = output.replaceAll(/ ?\[default: \[\]\]/g, '')
    })
    if (printed) await host.stdout(`${printed}\n`)
    return outcome.exit
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    await host.stderr(`ringfence: ${error.message}\n\nSee \`ringfence --help\`.\n`)
    return 2
  }
}

/** Yargs loses lone dashes: `-o -` becomes `--output=-`, and a dash in place of a deal gets a name. */
function withNamedDashes(args: readonly string[]): string[] {
  const joined: string[] = []
  for (const arg of args) {
    const before = joined.at(-1)
    const output = before === '-o' || before === '--output'
    if (arg === '-' && output) joined[joined.length - 1] = '--output=-'
    else joined.push(arg === '-' ? standardInput : arg)
  }
  return joined
}
