import {command, type Register} from './command.ts'

export const importFile: Register = command({
  usage: 'import <file>',
  summary: 'Turn an existing contract in Word or Markdown into a draft library of your own',
  details: [
    'Numbers, headings, parties, defined terms, references, schedules and signatures are recognised; blanks and text in brackets become values of the deal. The library is compiled and its example deal drafted before anything is written, and import-report.md lists all that is uncertain, left out or reads otherwise.',
    'It is a start for an author, not legal advice.',
  ],
  examples: [
    ['import agreement.docx -o imported', 'a library in the folder imported, with a report'],
  ],
  values: {file: 'file', output: 'folder', name: 'text'},
  alone: true,
  options: (argv) =>
    argv
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'Contract in Word (.docx) or in Markdown',
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        demandOption: true,
        describe: 'Folder to make; it must not exist, or be empty',
      })
      .option('name', {
        type: 'string',
        nargs: 1,
        defaultDescription: 'the name of the folder',
        describe: 'Name of the organisation',
      })
      .option('force', {
        type: 'boolean',
        default: false,
        describe: 'Write into a folder that has files, and replace those of the same names',
      }),
  run: async (options, context) =>
    (await import('../commands/import.ts')).importFile(options, context),
})
