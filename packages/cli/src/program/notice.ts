import type {Argv} from 'yargs'
import {command, type Register} from './command.ts'
import {withDeal, withDocuments, withSet} from './shared-options.ts'

export const notice: Register = command({
  usage: 'notice <kind> <deal> [event]',
  summary: 'Draft a notice, certificate or other document that a contract calls for',
  details: [
    'The contract of the deal is drafted first, so that the document quotes its clause numbers and counts the days that it gives.',
  ],
  examples: [
    ['notice audit-notice deal.yaml --blank -o event.yaml', 'a file to fill in: what has happened'],
    ['notice audit-notice deal.yaml event.yaml -o notice.docx', 'the notice in Word'],
  ],
  values: {kind: 'notice', event: 'file', to: 'formats'},
  options: (argv) =>
    withDocuments(withSet(withDeal(withKind(argv))))
      .positional('event', {
        type: 'string',
        describe: 'A file in YAML that says what has happened; --blank makes one',
      })
      .option('blank', {
        type: 'boolean',
        default: false,
        describe: 'Write the commented file [event] to fill in, not the document',
      })
      .option('holidays', {
        type: 'string',
        nargs: 1,
        describe: 'A file of public holidays: one date a line, or a calendar (.ics)',
      }),
  run: async (options, context) => (await import('../commands/notice.ts')).notice(options, context),
})

/** First, so that the help names it first. */
function withKind<Options>(argv: Argv<Options>): Argv<Options & {kind: string}> {
  return argv.positional('kind', {
    type: 'string',
    demandOption: true,
    describe: 'Which document, as `ringfence list notices` names it',
  })
}
