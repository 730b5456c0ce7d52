import {command, type Register} from './command.ts'

export const lint: Register = command({
  usage: 'lint [path..]',
  summary: 'Check the texts of a library, in every combination of values that they ask for',
  details: [
    'Every clause is drafted with every combination of the values that its conditions test, and every draft is checked for faults of structure and of drafting style. Of a library of your own only your clauses are checked.',
  ],
  examples: [
    ['lint clauses/records', 'one clause'],
    ['lint', 'all of the library of the working folder'],
  ],
  options: (argv) =>
    argv
      .positional('path', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe:
          'Folders or files of a library; all of it unless given: that of the working folder, else the shipped one',
      })
      .option('fix', {
        type: 'boolean',
        default: false,
        describe: 'Mend in the files what is certain',
      }),
  run: async ({path, fix}, context) =>
    (await import('../commands/lint.ts')).lint({paths: path, fix}, context),
})
