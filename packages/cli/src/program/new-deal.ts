import {command, type Register} from './command.ts'

export const newDeal: Register = command({
  usage: 'new <kind>',
  summary: 'Make a commented deal file to fill in',
  options: (argv) =>
    argv
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
      }),
  run: async (options, context) =>
    (await import('../commands/new-deal.ts')).newDeal(options, context),
})
