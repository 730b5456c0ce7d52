import {command, type Register} from './command.ts'

export const clauses: Register = command({
  usage: 'clauses',
  summary: 'List the clauses, with their positions and the requirements they serve',
  examples: [['clauses', 'a table; with --format json for programs']],
  options: (argv) => argv,
  run: async (_options, context) => (await import('../commands/clauses.ts')).clauses(context),
})
