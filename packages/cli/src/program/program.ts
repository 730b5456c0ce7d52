import yargs, {type Argv} from 'yargs'
import {diagnosticFormats} from '../report/diagnostic-format.ts'
import {UsageError} from '../usage-error.ts'
import type {Common, Surroundings} from './command.ts'
import {commands} from './commands.ts'
import {completeWith} from './complete.ts'
import {usageInWords} from './usage-in-words.ts'

const about = `Drafts outsourcing contracts that keep the customer’s intellectual property.

Usage: ringfence COMMAND`

const epilogue = `Exit codes: 0 fine, 1 the input has errors or output could not be written, 2 wrong usage.
Drafts are a start for a lawyer, not legal advice.`

/** What every command takes. */
export function withCommon<Options>(program: Argv<Options>): Argv<Options & Common> {
  return program
    .option('format', {
      choices: diagnosticFormats,
      default: 'text' as const,
      describe: 'How problems and lists are printed: for people, for programs, for code scanning',
    })
    .option('config', {
      type: 'string',
      nargs: 1,
      defaultDescription: 'the nearest',
      describe: 'The ringfence.config.yaml of your own library; --no-config for none',
    })
    .option('quiet', {type: 'boolean', default: false, describe: 'Print errors only'})
}

/** The program with all its commands; each reports its exit code when it has run. */
export function programFor(surroundings: Surroundings): Argv {
  let program = withConventions(surroundings.resources.version)
  for (const register of [...commands, completeWith(commands, withCommon)])
    program = register(program, surroundings)
  return program
}

function withConventions(version: string): Argv<Common> {
  return withCommon(yargs())
    .scriptName('ringfence')
    .locale('en')
    .usage(about)
    .epilogue(epilogue)
    .demandCommand(1, 'Name a command')
    .strict()
    .version(version)
    .help()
    .group(['format', 'config', 'quiet', 'version', 'help'], 'Options of every command:')
    .wrap(100)
    .exitProcess(false)
    .fail((message, error) => {
      // Yargs wraps what a coercion throws in an error of its own; only others are faults of ours.
      if (error && error.name !== 'YError') throw error
      const names = commands.map(({definition}) => definition.usage.split(' ')[0] ?? '')
      throw new UsageError(usageInWords(message ?? error?.message ?? '', names))
    })
}
