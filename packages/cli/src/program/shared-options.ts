import type {Argv} from 'yargs'
import type {BatchRequest} from '../batch/batch-request.ts'
import type {Rows} from '../batch/expand-inputs.ts'
import {documentTargets, type Target} from '../plan-outputs.ts'
import {parseSetting, type Setting} from '../settings.ts'
import {UsageError} from '../usage-error.ts'

/** Several deal files, as positional arguments. */
export function withDeals<Options>(command: Argv<Options>): Argv<Options & {deal: string[]}> {
  return command.positional('deal', {
    type: 'string',
    array: true,
    demandOption: true,
    describe: 'Deal files (YAML, JSON), folders, patterns, tables (CSV, NDJSON), or `-`',
  })
}

export interface BatchOptions {
  readonly deal: string[]
  readonly set: Setting[]
  readonly base: string | undefined
  readonly rows: Rows | undefined
  readonly 'fail-fast': boolean
  readonly summary: string | undefined
}

/** What the options ask of a run. */
export function batchRequest({deal, ...options}: BatchOptions): BatchRequest {
  const {set, base, rows, summary} = options
  return {deals: deal, set, base, rows, summary, failFast: options['fail-fast']}
}

/** Several deals: files, folders, patterns, and files with a deal a row. */
export function withBatch<Options>(command: Argv<Options>): Argv<Options & BatchOptions> {
  return withSet(withDeals(command))
    .option('base', {
      type: 'string',
      nargs: 1,
      describe: 'A deal file with what all deals share; each says the rest, or otherwise',
    })
    .option('rows', {
      choices: ['csv', 'ndjson'] as const,
      describe:
        'Read tables in this format, whatever the name of the file; needed for standard input',
    })
    .option('fail-fast', {
      type: 'boolean',
      default: false,
      describe: 'Stop at the first deal with errors',
    })
    .option('summary', {
      type: 'string',
      nargs: 1,
      describe: 'A file to write what became of each deal to, as JSON',
    })
}

/** One deal file, as a positional argument. */
export function withDeal<Options>(command: Argv<Options>): Argv<Options & {deal: string}> {
  return command.positional('deal', {
    type: 'string',
    demandOption: true,
    describe: 'A deal file in YAML or JSON',
  })
}

/** `--set /pointer=value`, as often as wanted. */
export function withSet<Options>(command: Argv<Options>): Argv<Options & {set: Setting[]}> {
  return command.option('set', {
    type: 'string',
    array: true,
    nargs: 1,
    default: [],
    defaultDescription: 'none',
    coerce: (values: readonly string[]) => values.map(parseSetting),
    describe: 'Replace a value of the deal: /pointer=value, as often as needed',
  })
}

/** `--locked`: only with the library of the lock file. */
export function withLocked<Options>(command: Argv<Options>): Argv<Options & {locked: boolean}> {
  return command.option('locked', {
    type: 'boolean',
    default: false,
    describe: 'Refuse any other texts than those of ringfence.lock.yaml',
  })
}

/** What documents are asked to be: where they go, in which formats, and how they look. */
export interface DocumentOptions {
  readonly output: string | undefined
  readonly to: Target[] | undefined
  readonly style: string | undefined
  readonly plain: boolean
}

/** `-o`, `--to`, `--style` and `--plain`. */
export function withDocuments<Options>(command: Argv<Options>): Argv<Options & DocumentOptions> {
  return command
    .option('output', {
      alias: 'o',
      type: 'string',
      nargs: 1,
      defaultDescription: 'the working folder',
      describe: 'A file, a folder, or `-` for standard output',
    })
    .option('to', {
      type: 'string',
      coerce: parseTargets,
      defaultDescription: 'that of the name of the output, else docx',
      describe: `Formats, with commas between: ${documentTargets.join(', ')}`,
    })
    .option('style', {
      type: 'string',
      nargs: 1,
      defaultDescription: 'that of the kind',
      describe: 'House style, as `ringfence list styles` names it',
    })
    .option('plain', {
      type: 'boolean',
      default: false,
      describe: 'Leave out the fields in Word that hold values of the deal',
    })
}

function parseTargets(text: string | readonly string[] | undefined): Target[] | undefined {
  if (text === undefined) return undefined
  const names = [text].flat().flatMap((each) => each.split(','))
  return [...new Set(names.map(parseTarget))]
}

function parseTarget(name: string): Target {
  const target = documentTargets.find((each) => each === name.trim().toLowerCase())
  if (target) return target
  throw new UsageError(`No format \`${name}\`; there is ${documentTargets.join(', ')}`)
}
