import {command, type Register} from './command.ts'

export const clause: Register = command({
  usage: 'clause <id>',
  summary: 'Print a clause: what it is for, its values, and how it reads in each position',
  examples: [['clause audit', 'its text for customer, balance and vendor, and what each gives up']],
  values: {id: 'clause'},
  options: (argv) =>
    argv.positional('id', {
      type: 'string',
      demandOption: true,
      describe: 'Id of the clause, as `ringfence clauses` lists it',
    }),
  run: async ({id}, context) => (await import('../commands/clause.ts')).clause(id, context),
})
