import yargs, {type Argv} from 'yargs'
import {check} from './commands/check.ts'
import {clause} from './commands/clause.ts'
import {clauses} from './commands/clauses.ts'
import {comparePositions} from './commands/compare-positions.ts'
import type {Context} from './commands/context.ts'
import {generate} from './commands/generate.ts'
import {lint} from './commands/lint.ts'
import {list, listings} from './commands/list.ts'
import {newDeal} from './commands/new-deal.ts'
import {schema} from './commands/schema.ts'
import type {ExitCode} from './exit-code.ts'
import {targets} from './plan-outputs.ts'
import {diagnosticFormats} from './report/diagnostic-format.ts'
import {parseSetting, type Setting} from './settings.ts'
import {UsageError} from './usage-error.ts'

type Common = Pick<Context, 'format' | 'quiet'>

const about = `Drafts outsourcing contracts that keep the customer’s intellectual property.

Usage: ringfence COMMAND`

const epilogue = `Exit codes: 0 fine, 1 the input has errors or output could not be written, 2 wrong usage.
Drafts are a start for a lawyer, not legal advice.`

/** The commands with their options; each reports its exit code when it has run. */
export function programFor(
  surroundings: Pick<Context, 'host' | 'resources'>,
  exit: (code: ExitCode) => void,
): Argv {
  const act =
    <Options extends Common>(action: (options: Options, context: Context) => Promise<ExitCode>) =>
    async (options: Options) =>
      exit(await action(options, {...surroundings, format: options.format, quiet: options.quiet}))
  return withConventions(yargs(), surroundings.resources.version)
    .command(
      'generate <deal..>',
      'Draft contracts from deal files (`-` reads standard input)',
      (command) => generateOptions(command),
      act((options, context) => generate({...options, deals: options.deal}, context)),
    )
    .command(
      'check <deal..>',
      'Validate deals and lint their contracts; write nothing',
      (command) => withSet(withDeals(command)),
      act(({deal, set}, context) => check({deals: deal, set}, context)),
    )
    .command(
      'lint [path..]',
      'Lint a library of templates over all values that its conditions test',
      (command) => lintOptions(command),
      act(({path, fix}, context) => lint({paths: path, fix}, context)),
    )
    .command(
      'new <kind>',
      'Make a commented deal file to fill in',
      (command) => newOptions(command),
      act((options, context) => newDeal(options, context)),
    )
    .command(
      'list <what>',
      'List what the library holds',
      (command) => command.positional('what', {choices: listings, demandOption: true}),
      act(({what}, context) => list(what, context)),
    )
    .command(
      'clauses',
      'List the clauses: family, version, positions, and the requirements that they serve',
      (command) => command,
      act((_options, context) => clauses(context)),
    )
    .command(
      'clause <id>',
      'Print a clause: its purpose, its parameters, and its positions with their text',
      (command) =>
        command.positional('id', {
          type: 'string',
          demandOption: true,
          describe: 'As `ringfence clauses` names it',
        }),
      act(({id}, context) => clause(id, context)),
    )
    .command(
      'compare-positions <deal>',
      'Draft a deal in all three positions and print what changes, clause by clause',
      (command) =>
        withSet(
          command.positional('deal', {
            type: 'string',
            demandOption: true,
            describe: 'A deal file in YAML or JSON',
          }),
        ),
      act(({deal, set}, context) => comparePositions({deal, set}, context)),
    )
    .command(
      'schema [kind]',
      'Print the JSON Schema of deals, or of one kind of deal',
      (command) =>
        command.positional('kind', {type: 'string', describe: 'As `list kinds` names it'}),
      act(({kind}, context) => schema(kind, context)),
    )
}

function withConventions(program: Argv, version: string): Argv<Common> {
  return program
    .scriptName('ringfence')
    .locale('en')
    .usage(about)
    .epilogue(epilogue)
    .option('format', {
      choices: diagnosticFormats,
      default: 'text' as const,
      describe: 'How problems and listings are printed',
    })
    .option('quiet', {type: 'boolean', default: false, describe: 'Print errors only'})
    .completion('completion', 'Print a script that completes commands in your shell')
    .demandCommand(1, 'Name a command')
    .recommendCommands()
    .strict()
    .version(version)
    .help()
    .wrap(100)
    .exitProcess(false)
    .fail((message, error) => {
      // Yargs wraps what a coercion throws in an error of its own; only others are faults of ours.
      if (error && error.name !== 'YError') throw error
      throw new UsageError(message ?? error?.message)
    })
}

function withDeals<Options>(command: Argv<Options>): Argv<Options & {deal: string[]}> {
  return command.positional('deal', {
    type: 'string',
    array: true,
    demandOption: true,
    describe: 'Deal files in YAML or JSON',
  })
}

function withSet<Options>(command: Argv<Options>): Argv<Options & {set: Setting[]}> {
  return command.option('set', {
    type: 'string',
    array: true,
    nargs: 1,
    default: [],
    coerce: (values: readonly string[]) => values.map(parseSetting),
    describe: 'Replace a value of the deal: /pointer=value',
  })
}

function generateOptions<Options>(command: Argv<Options>) {
  return withSet(withDeals(command))
    .option('output', {
      alias: 'o',
      type: 'string',
      nargs: 1,
      describe: 'A file, a folder, or `-` for standard output',
    })
    .option('to', {
      type: 'string',
      coerce: parseTargets,
      describe: `Formats, with commas between: ${targets.join(', ')}`,
    })
    .option('style', {type: 'string', nargs: 1, describe: 'House style'})
    .option('plain', {type: 'boolean', default: false, describe: 'No content controls in Word'})
}

function lintOptions<Options>(command: Argv<Options>) {
  return command
    .positional('path', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: 'Folders or files of a library; the one of the working folder, or the shipped one',
    })
    .option('fix', {type: 'boolean', default: false, describe: 'Mend what is certain, in place'})
}

function newOptions<Options>(command: Argv<Options>) {
  return command
    .positional('kind', {
      type: 'string',
      demandOption: true,
      describe: 'As `ringfence list kinds` names it',
    })
    .option('output', {alias: 'o', type: 'string', nargs: 1, describe: 'The file to write'})
    .option('example', {
      type: 'string',
      nargs: 1,
      describe: 'Start from an example, as `list examples` names it',
    })
}

function parseTargets(text: string | readonly string[] | undefined) {
  if (text === undefined) return undefined
  const names = [text].flat().flatMap((each) => each.split(','))
  return [...new Set(names.map(parseTarget))]
}

function parseTarget(name: string) {
  const target = targets.find((each) => each === name.trim().toLowerCase())
  if (target) return target
  throw new UsageError(`No format \`${name}\`; there is ${targets.join(', ')}`)
}
