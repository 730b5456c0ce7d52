import {UsageError} from '../usage-error.ts'
import {command, type Register} from './command.ts'
import {batchRequest, withBatch, withDocuments, withLocked} from './shared-options.ts'

export const generate: Register = command({
  usage: 'generate <deal..>',
  summary: 'Draft contracts from deal files (`-` reads standard input)',
  options: (argv) =>
    withDocuments(withLocked(withBatch(argv)))
      .option('notes', {
        type: 'boolean',
        default: false,
        describe: 'Print drafting notes: what rules found and changed, with their authority',
      })
      .option('name', {
        type: 'string',
        nargs: 1,
        coerce: parseName,
        describe: 'Name documents by a value of their deal: /reference',
      })
      .option('resume', {
        type: 'boolean',
        default: false,
        describe: 'Leave documents that would come out as they are; keeps a manifest beside them',
      }),
  run: async (options, context) =>
    (await import('../commands/generate.ts')).generate(
      {...options, ...batchRequest(options)},
      context,
    ),
})

function parseName(pointer: string | undefined) {
  if (pointer === undefined || pointer.startsWith('/')) return pointer
  throw new UsageError(`Unexpected \`--name ${pointer}\`, expected a JSON Pointer like /reference`)
}
