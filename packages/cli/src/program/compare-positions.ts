import {command, type Register} from './command.ts'
import {withDeal, withSet} from './shared-options.ts'

export const comparePositions: Register = command({
  usage: 'compare-positions <deal>',
  summary: 'Draft a deal in all three positions and print what changes, clause by clause',
  options: (argv) => withSet(withDeal(argv)),
  run: async ({deal, set}, context) =>
    (await import('../commands/compare-positions.ts')).comparePositions({deal, set}, context),
})
