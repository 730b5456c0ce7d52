import {command, type Register} from './command.ts'

export const clause: Register = command({
  usage: 'clause <id>',
  summary: 'Print a clause: its purpose, its parameters, and its positions with their text',
  options: (argv) =>
    argv.positional('id', {
      type: 'string',
      demandOption: true,
      describe: 'As `ringfence clauses` names it',
    }),
  run: async ({id}, context) => (await import('../commands/clause.ts')).clause(id, context),
})
