import {command, type Register} from './command.ts'

export const lock: Register = command({
  usage: 'lock',
  summary: 'Write the exact version and digest of everything in the library to ringfence.lock.yaml',
  options: (argv) =>
    argv.option('output', {
      alias: 'o',
      type: 'string',
      nargs: 1,
      describe:
        'The file to write; beside the configuration unless given, or in the working folder',
    }),
  run: async ({output}, context) => (await import('../commands/lock.ts')).lock(output, context),
})
