import {command, type Register} from './command.ts'

export const schema: Register = command({
  usage: 'schema [kind]',
  summary: 'Print the JSON Schema of deals, of one kind of deal, or of a file of a library',
  options: (argv) =>
    argv.positional('kind', {
      type: 'string',
      describe: 'A kind as `list kinds` names it, or `clause`, `agreement`, `style` and so on',
    }),
  run: async ({kind}, context) => (await import('../commands/schema.ts')).schema(kind, context),
})
