import {command, type Register} from './command.ts'

export const adopt: Register = command({
  usage: 'adopt <file..>',
  summary: 'Copy shipped files into your own library, to change them there',
  details: ['A file of your own takes the place of the shipped one of the same path.'],
  examples: [
    ['adopt clauses/audit/inspection.md', 'one text of a clause'],
    ['adopt clauses/exit', 'all files of a clause'],
  ],
  values: {file: 'shippedFile'},
  options: (argv) =>
    argv.positional('file', {
      type: 'string',
      array: true,
      demandOption: true,
      describe:
        'Path in the shipped library: clauses/audit/inspection.md, or clauses/audit for all of it',
    }),
  run: async ({file}, context) => (await import('../commands/adopt.ts')).adopt(file, context),
})
