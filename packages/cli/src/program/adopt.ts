import {command, type Register} from './command.ts'

export const adopt: Register = command({
  usage: 'adopt <file..>',
  summary: 'Copy shipped files into your own library, to change them there',
  options: (argv) =>
    argv.positional('file', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'Such as clauses/audit/inspection.md, or clauses/audit for all of it',
    }),
  run: async ({file}, context) => (await import('../commands/adopt.ts')).adopt(file, context),
})
