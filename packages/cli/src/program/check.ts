import {command, type Register} from './command.ts'
import {batchRequest, withBatch, withLocked} from './shared-options.ts'

export const check: Register = command({
  usage: 'check <deal..>',
  summary: 'Validate deals and lint their contracts; write nothing',
  options: (argv) => withLocked(withBatch(argv)),
  run: async (options, context) =>
    (await import('../commands/check.ts')).check(batchRequest(options), context),
})
