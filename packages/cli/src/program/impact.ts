import {impactForms} from '../report/impact-forms.ts'
import {command, type Register} from './command.ts'

export const impact: Register = command({
  usage: 'impact <what>',
  summary: 'Say which kinds and deals change if the text of a clause, or a library, is taken',
  examples: [
    ['impact records', 'your clause beside the shipped one'],
    ['impact records --deals deals --to md', 'the same for your deals, for a review'],
  ],
  values: {what: 'compared', from: 'folder'},
  options: (argv) =>
    argv
      .positional('what', {
        type: 'string',
        demandOption: true,
        describe: 'A clause of your own library, or the folder of a library to take in its place',
      })
      .option('from', {
        type: 'string',
        nargs: 1,
        defaultDescription: 'the shipped library',
        describe: 'Folder of the library to compare a clause with',
      })
      .option('deals', {
        type: 'string',
        nargs: 1,
        describe: 'A folder of deals to draft before and after, besides the examples',
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
        defaultDescription: 'standard output',
        describe: 'The file to write',
      }),
  run: async (options, context) => (await import('../commands/impact.ts')).impact(options, context),
})
