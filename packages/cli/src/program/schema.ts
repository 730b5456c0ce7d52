import {command, type Register} from './command.ts'

export const schema: Register = command({
  usage: 'schema [kind]',
  summary: 'Print the JSON Schema of deals, of one kind of deal, or of a file of a library',
  examples: [
    ['schema mutual-nda', 'what a deal of this kind may say'],
    ['schema clause', 'what a clause.yaml may say'],
  ],
  values: {kind: 'schema'},
  options: (argv) =>
    argv.positional('kind', {
      type: 'string',
      describe:
        'A kind, as `ringfence list kinds` names it, or `clause`, `agreement`, `style` and so on; all deals unless given',
    }),
  run: async ({kind}, context) => (await import('../commands/schema.ts')).schema(kind, context),
})
