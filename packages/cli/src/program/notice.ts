import {command, type Register} from './command.ts'
import {withDeal, withDocuments, withSet} from './shared-options.ts'

export const notice: Register = command({
  usage: 'notice <kind> <deal> [event]',
  summary: 'Draft a document for the life of a contract, from its deal and what has happened',
  options: (argv) =>
    withDocuments(withSet(withDeal(argv)))
      .positional('kind', {
        type: 'string',
        demandOption: true,
        describe: 'As `ringfence list notices` names it',
      })
      .positional('event', {
        type: 'string',
        describe: 'A file that says what has happened; `--blank` makes one',
      })
      .option('blank', {
        type: 'boolean',
        default: false,
        describe: 'Make a commented event file to fill in',
      })
      .option('holidays', {
        type: 'string',
        nargs: 1,
        describe: 'A file of public holidays: one date a line, or a calendar file',
      }),
  run: async (options, context) => (await import('../commands/notice.ts')).notice(options, context),
})
