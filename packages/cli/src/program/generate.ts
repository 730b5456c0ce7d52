import {UsageError} from '../usage-error.ts'
import {command, type Register} from './command.ts'
import {batchRequest, withBatch, withDocuments, withLocked} from './shared-options.ts'

export const generate: Register = command({
  usage: 'generate <deal..>',
  summary: 'Draft contracts from deal files, in Word and other formats',
  details: [
    'With errors nothing is written. Values that a deal does not know yet are printed as [●] and mark the document as a draft.',
    '`-` in the place of a deal reads standard input.',
  ],
  examples: [
    ['generate deal.yaml -o agreement.docx', 'one contract in Word'],
    ['generate deals -o drafts --to docx,html', 'all deals of a folder, in two formats'],
    [
      'generate rows.csv --base base.yaml --name /reference -o drafts',
      'a contract for each row of a table',
    ],
  ],
  values: {name: 'pointer', to: 'formats'},
  options: (argv) =>
    withDocuments(withLocked(withBatch(argv)))
      .option('notes', {
        type: 'boolean',
        default: false,
        describe:
          'Print notes in the document: what rules of law found and changed, with their authority',
      })
      .option('name', {
        type: 'string',
        nargs: 1,
        coerce: parseName,
        describe:
          'Name documents by this value of their deal, such as /reference; else by their deal file',
      })
      .option('resume', {
        type: 'boolean',
        default: false,
        describe:
          'Draft only what has changed since the last run, as ringfence-manifest.ndjson beside the documents tells',
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
