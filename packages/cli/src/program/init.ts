import {command, type Register} from './command.ts'

export const init: Register = command({
  usage: 'init [folder]',
  summary: 'Make a folder for a library of your own, laid over the shipped one',
  details: [
    'It writes ringfence.config.yaml, its JSON Schema, and a house style. What you write there counts before what is shipped.',
  ],
  examples: [['init house --name "Example Holdings"', 'a library in the folder house']],
  values: {folder: 'folder', name: 'text'},
  alone: true,
  options: (argv) =>
    argv
      .positional('folder', {
        type: 'string',
        default: '.',
        describe: 'Folder to make; an empty one, or the working folder',
      })
      .option('name', {
        type: 'string',
        nargs: 1,
        defaultDescription: 'the name of the folder',
        describe: 'Name of the organisation',
      }),
  run: async (options, context) => (await import('../commands/init.ts')).init(options, context),
})
