import {impactForms} from '../report/impact-forms.ts'
import {command, type Register} from './command.ts'

export const impact: Register = command({
  usage: 'impact <what>',
  summary: 'Say which kinds and deals change if the text of a clause, or a library, is taken',
  options: (argv) =>
    argv
      .positional('what', {
        type: 'string',
        demandOption: true,
        describe: 'A clause of your own library, or the folder of the library to take',
      })
      .option('from', {
        type: 'string',
        nargs: 1,
        describe: 'Folder of the library to compare a clause with; the shipped one unless given',
      })
      .option('deals', {
        type: 'string',
        nargs: 1,
        describe: 'A folder of deals to draft before and after',
      })
      .option('to', {
        choices: impactForms,
        default: 'text' as const,
        describe: 'Form of the report',
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        default: '-',
        describe: 'The file to write; standard output unless given',
      }),
  run: async (options, context) => (await import('../commands/impact.ts')).impact(options, context),
})
