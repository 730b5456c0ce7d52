import {command, type Register} from './command.ts'
import {withDeal, withSet} from './shared-options.ts'

export const explain: Register = command({
  usage: 'explain <deal>',
  summary: 'Say why the contract reads as it does: template lines, conditions, values and rules',
  options: (argv) =>
    withSet(withDeal(argv)).option('clause', {
      type: 'string',
      nargs: 1,
      describe: 'Only one clause or sub-clause: by number (6.2, "Schedule 1") or id (exit#plan)',
    }),
  run: async ({deal, set, clause}, context) =>
    (await import('../commands/explain.ts')).explain({deal, set, clause}, context),
})
