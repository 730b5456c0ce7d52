import {testTargets} from '../tests/test-targets.ts'
import {command, type Register} from './command.ts'

export const test: Register = command({
  usage: 'test [path..]',
  summary: 'Run the tests that stand beside the clauses of a library',
  details: [
    'docs/guides/testing-templates.md says how tests are written. Without any the exit code is 0; `--min-coverage` asks for some.',
  ],
  examples: [
    ['test clauses/records', 'the tests of one clause'],
    ['test clauses/records --coverage', 'with the conditions that no test meets'],
  ],
  values: {'min-coverage': 'number'},
  options: (argv) =>
    argv
      .positional('path', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe:
          'Clause folders or test files; all of the library of the working folder unless given',
      })
      .option('update', {
        type: 'boolean',
        default: false,
        describe: 'Write the expected texts (golden) anew',
      })
      .option('coverage', {
        type: 'boolean',
        default: false,
        describe: 'Show what each clause has tested, and each condition that is never taken',
      })
      .option('min-coverage', {
        type: 'number',
        nargs: 1,
        describe: 'Exit with 1 below this percentage of variants, or of branches, from 0 to 100',
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
      .option('to', {
        choices: testTargets,
        defaultDescription: 'text',
        describe: 'Format of the results',
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        default: '-',
        defaultDescription: 'standard output',
        describe: 'A file for the results, or `-` for standard output',
      }),
  run: async ({path, 'min-coverage': minCoverage, ...options}, context) =>
    (await import('../commands/test.ts')).test({...options, paths: path, minCoverage}, context),
})
