import {command, type Register} from './command.ts'
import {withDeal, withSet} from './shared-options.ts'

export const comparePositions: Register = command({
  usage: 'compare-positions <deal>',
  summary:
    'Draft a deal for customer, balance and vendor, and print what differs, clause by clause',
  details: [
    'The positions are those of `stance` and `positions` in the deal: customerFriendly, balanced, vendorFriendly.',
  ],
  examples: [
    ['compare-positions deal.yaml', 'what each softer position changes'],
    ['compare-positions deal.yaml --clause audit', 'the same of one clause'],
    ['compare-positions deal.yaml --clause 5', 'and by its number, as the deal drafts now'],
  ],
  values: {clause: 'clause'},
  options: (argv) =>
    withSet(withDeal(argv)).option('clause', {
      type: 'string',
      nargs: 1,
      defaultDescription: 'all that differ',
      describe: 'Only one clause, by its number, id or heading',
    }),
  run: async ({deal, set, clause}, context) =>
    (await import('../commands/compare-positions.ts')).comparePositions(
      {deal, set, clause},
      context,
    ),
})
