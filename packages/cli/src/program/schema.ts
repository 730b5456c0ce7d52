import {command, type Register} from './command.ts'

export const schema: Register = command({
  usage: 'schema [kind]',
  summary: 'Print the JSON Schema of deals, or of one kind of deal',
  options: (argv) =>
    argv.positional('kind', {type: 'string', describe: 'As `list kinds` names it'}),
  run: async ({kind}, context) => (await import('../commands/schema.ts')).schema(kind, context),
})
