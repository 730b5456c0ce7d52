import {testTargets} from '../tests/test-targets.ts'
import {command, type Register} from './command.ts'

export const test: Register = command({
  usage: 'test [path..]',
  summary: 'Run the tests beside the clauses of a library',
  options: (argv) =>
    argv
      .positional('path', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe: 'Clause folders or test files; all of the library of the working folder',
      })
      .option('update', {type: 'boolean', default: false, describe: 'Write golden texts anew'})
      .option('coverage', {
        type: 'boolean',
        default: false,
        describe: 'Show what each clause has tested, and each condition that is never taken',
      })
      .option('min-coverage', {
        type: 'number',
        nargs: 1,
        describe: 'Fail below this percentage of variants or of branches',
      })
      .option('smoke', {
        type: 'boolean',
        default: false,
        describe: 'Also draft every clause for sample deals made from the schema',
      })
      .option('watch', {
        type: 'boolean',
        default: false,
        describe: 'Run again on every save, until interrupted',
      })
      .option('to', {choices: testTargets, describe: 'Format of the results; text unless given'})
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        default: '-',
        describe: 'A file for the results, or `-` for standard output',
      }),
  run: async ({path, 'min-coverage': minCoverage, ...options}, context) =>
    (await import('../commands/test.ts')).test({...options, paths: path, minCoverage}, context),
})
