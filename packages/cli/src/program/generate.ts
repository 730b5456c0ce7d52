import {targets} from '../plan-outputs.ts'
import {UsageError} from '../usage-error.ts'
import {command, type Register} from './command.ts'
import {batchRequest, withBatch, withLocked} from './shared-options.ts'

export const generate: Register = command({
  usage: 'generate <deal..>',
  summary: 'Draft contracts from deal files (`-` reads standard input)',
  options: (argv) =>
    withLocked(withBatch(argv))
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        describe: 'A file, a folder, or `-` for standard output',
      })
      .option('to', {
        type: 'string',
        coerce: parseTargets,
        describe: `Formats, with commas between: ${targets.join(', ')}`,
      })
      .option('style', {type: 'string', nargs: 1, describe: 'House style'})
      .option('plain', {type: 'boolean', default: false, describe: 'No content controls in Word'})
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

function parseTargets(text: string | readonly string[] | undefined) {
  if (text === undefined) return undefined
  const names = [text].flat().flatMap((each) => each.split(','))
  return [...new Set(names.map(parseTarget))]
}

function parseTarget(name: string) {
  const target = targets.find((each) => each === name.trim().toLowerCase())
  if (target) return target
  throw new UsageError(`No format \`${name}\`; there is ${targets.join(', ')}`)
}
