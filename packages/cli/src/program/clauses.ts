import {command, type Register} from './command.ts'

export const clauses: Register = command({
  usage: 'clauses',
  summary: 'List the clauses: family, version, positions, and the requirements that they serve',
  options: (argv) => argv,
  run: async (_options, context) => (await import('../commands/clauses.ts')).clauses(context),
})
