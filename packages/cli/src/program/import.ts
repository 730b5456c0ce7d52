import {command, type Register} from './command.ts'

export const importFile: Register = command({
  usage: 'import <file>',
  summary: 'Turn an existing contract in Word or Markdown into a draft library of your own',
  alone: true,
  options: (argv) =>
    argv
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'A contract: .docx, or text in Markdown',
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        demandOption: true,
        describe: 'The folder to make; it must not exist, or be empty',
      })
      .option('name', {
        type: 'string',
        nargs: 1,
        describe: 'The organisation; the name of the folder unless given',
      })
      .option('force', {
        type: 'boolean',
        default: false,
        describe: 'Write into a folder that has files, and replace those of the same names',
      }),
  run: async (options, context) =>
    (await import('../commands/import.ts')).importFile(options, context),
})
