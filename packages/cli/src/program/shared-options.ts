import type {Argv} from 'yargs'
import {parseSetting, type Setting} from '../settings.ts'

/** Several deal files, as positional arguments. */
export function withDeals<Options>(command: Argv<Options>): Argv<Options & {deal: string[]}> {
  return command.positional('deal', {
    type: 'string',
    array: true,
    demandOption: true,
    describe: 'Deal files in YAML or JSON',
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
    coerce: (values: readonly string[]) => values.map(parseSetting),
    describe: 'Replace a value of the deal: /pointer=value',
  })
}
