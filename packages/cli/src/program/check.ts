import {command, type Register} from './command.ts'
import {batchRequest, withBatch, withLocked} from './shared-options.ts'

export const check: Register = command({
  usage: 'check <deal..>',
  summary: 'Report every problem of deals and of the contracts they give; write nothing',
  details: [
    'Problems are printed with their place, what was expected, and what to do. Errors keep a contract from being drafted, warnings do not.',
  ],
  examples: [
    ['check deal.yaml', 'all problems of one deal'],
    ['check deals --format json', 'a folder of deals, for a program'],
    ['check deal.yaml --set /stance=balanced', 'a deal with one value changed'],
  ],
  options: (argv) => withLocked(withBatch(argv)),
  run: async (options, context) =>
    (await import('../commands/check.ts')).check(batchRequest(options), context),
})
