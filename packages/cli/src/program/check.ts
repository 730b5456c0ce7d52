import {command, type Register} from './command.ts'
import {withDeals, withSet} from './shared-options.ts'

export const check: Register = command({
  usage: 'check <deal..>',
  summary: 'Validate deals and lint their contracts; write nothing',
  options: (argv) => withSet(withDeals(argv)),
  run: async ({deal, set}, context) =>
    (await import('../commands/check.ts')).check({deals: deal, set}, context),
})
