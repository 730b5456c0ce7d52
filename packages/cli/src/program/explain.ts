import {command, type Register} from './command.ts'
import {withDeal, withSet} from './shared-options.ts'

export const explain: Register = command({
  usage: 'explain <deal>',
  summary: 'Say of each paragraph of a contract why it is there, and why it reads so',
  details: [
    'Each paragraph has the line of the template that it comes from, the conditions that hold, the values that decided, and the rules of law that changed it.',
  ],
  examples: [
    ['explain deal.yaml --clause exit', 'one clause'],
    ['explain deal.yaml --clause 5.2 --format json', 'one sub-clause, for a program'],
    ['explain deal.yaml --clause "Schedule 4, 5.2"', 'a paragraph of a schedule'],
  ],
  values: {clause: 'clause'},
  options: (argv) =>
    withSet(withDeal(argv)).option('clause', {
      type: 'string',
      nargs: 1,
      describe:
        'Only one clause or schedule, by its number, id or heading; or a part of one: 6.2, exit#exit-plan, "Schedule 4, 5.2"',
    }),
  run: async ({deal, set, clause}, context) =>
    (await import('../commands/explain.ts')).explain({deal, set, clause}, context),
})
