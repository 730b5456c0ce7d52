import {command, type Register} from './command.ts'

export const lock: Register = command({
  usage: 'lock',
  summary: 'Write down the exact texts of the library, for `generate --locked` to hold to',
  details: [
    'The lock file has the version and the SHA-256 of every clause, definition, rule, vocabulary, style and kind, and of the schema of deals.',
  ],
  examples: [['lock', 'ringfence.lock.yaml, beside the configuration']],
  options: (argv) =>
    argv.option('output', {
      alias: 'o',
      type: 'string',
      nargs: 1,
      defaultDescription: 'ringfence.lock.yaml',
      describe:
        'The file to write; beside the configuration unless given, else in the working folder',
    }),
  run: async ({output}, context) => (await import('../commands/lock.ts')).lock(output, context),
})
