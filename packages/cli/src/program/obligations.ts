import {registerTargetOf, registerTargets} from '../register-target.ts'
import {command, type Register} from './command.ts'
import {withDeal, withSet} from './shared-options.ts'

export const obligations: Register = command({
  usage: 'obligations <deal>',
  summary: 'List who must do what by when under a contract, and which clause says so',
  examples: [
    ['obligations deal.yaml', 'the list as text'],
    ['obligations deal.yaml -o duties.ics', 'a calendar'],
    ['obligations deal.yaml -o duties.csv', 'a spreadsheet'],
  ],
  values: {to: 'registerFormat'},
  options: (argv) =>
    withSet(withDeal(argv))
      .option('to', {
        type: 'string',
        nargs: 1,
        coerce: (name: string | undefined) =>
          name === undefined ? undefined : registerTargetOf(name),
        describe: `Format: ${registerTargets.join(', ')}; else that of the name of the output, else text`,
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        defaultDescription: 'standard output',
        describe: 'The file to write',
      })
      .option('holidays', {
        type: 'string',
        nargs: 1,
        describe: 'A file of public holidays: one date a line, or a calendar (.ics)',
      }),
  run: async ({deal, set, to, output, holidays}, context) =>
    (await import('../commands/obligations.ts')).obligations(
      {deal, set, to, output, holidays},
      context,
    ),
})
