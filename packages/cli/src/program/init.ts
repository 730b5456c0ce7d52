import {command, type Register} from './command.ts'

export const init: Register = command({
  usage: 'init [folder]',
  summary: 'Make a folder for a library of your own, laid over the shipped one',
  alone: true,
  options: (argv) =>
    argv
      .positional('folder', {
        type: 'string',
        default: '.',
        describe: 'The working folder unless given',
      })
      .option('name', {
        type: 'string',
        nargs: 1,
        describe: 'The organisation; the name of the folder unless given',
      }),
  run: async (options, context) => (await import('../commands/init.ts')).init(options, context),
})
