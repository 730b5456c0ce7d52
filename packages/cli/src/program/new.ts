import {type PartType, partTypes} from '../scaffold/part.ts'
import {UsageError} from '../usage-error.ts'
import {command, type Register} from './command.ts'

export const makeNew: Register = command({
  usage: 'new <what> [name]',
  summary: 'Make a commented deal file to fill in, or a new part of a library',
  details: [
    'A new deal has every value explained where it stands; the schema that it names lies beside it, so that editors complete and check. What you do not know yet stays {unknown: true}.',
  ],
  examples: [
    ['new mutual-nda -o nda.yaml', 'a deal to fill in'],
    ['new outsourcing-msa --example minimal -o small.yaml', 'a deal that begins as an example'],
    ['new clause exit-help --into mutual-nda', 'a clause in a library'],
  ],
  values: {what: 'newThing', name: 'name', example: 'example'},
  options: (argv) =>
    argv
      .positional('what', {
        type: 'string',
        demandOption: true,
        describe: `A kind, as \`list kinds\` names it, for a deal; or ${partTypes.join(', ')}`,
      })
      .positional('name', {
        type: 'string',
        describe: 'Name of the new part: small letters with hyphens',
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        describe: 'For a deal: the file to write, or `-` for standard output',
      })
      .option('example', {
        type: 'string',
        nargs: 1,
        describe: 'For a deal: start from an example, as `list examples` names it',
      })
      .option('in', {
        type: 'string',
        nargs: 1,
        defaultDescription: 'the library of the working folder',
        describe: 'For a part of a library: the folder of the library',
      })
      .option('into', {
        type: 'string',
        nargs: 1,
        describe:
          'For a clause or schedule: the kind of contract that gets it; for a letter: the notice',
      }),
  run: async ({what, name, output, example, in: folder, into}, context) => {
    const type = partTypes.find((each) => each === what)
    if (type) return newPart({type, name, output, example, folder, into}, context)
    if (name !== undefined || folder !== undefined || into !== undefined)
      throw new UsageError(
        `A new part is ${partTypes.join(', ')}; a new deal of the kind \`${what}\` takes no name, \`--in\` or \`--into\`: give a file with \`-o\``,
      )
    return (await import('../commands/new-deal.ts')).newDeal({kind: what, output, example}, context)
  },
})

interface PartOptions {
  readonly type: PartType
  readonly name: string | undefined
  readonly output: string | undefined
  readonly example: string | undefined
  readonly folder: string | undefined
  readonly into: string | undefined
}

async function newPart(
  {type, name, output, example, folder, into}: PartOptions,
  context: Parameters<typeof import('../commands/new-part.ts').newPart>[1],
) {
  if (name === undefined) throw new UsageError(`Name the ${type}: \`ringfence new ${type} NAME\``)
  if (into !== undefined && !['clause', 'schedule', 'letter'].includes(type))
    throw new UsageError('`--into` is for clauses, schedules and letters')
  if (output !== undefined || example !== undefined)
    throw new UsageError(`\`new ${type}\` writes into a library: name its folder with \`--in\``)
  return (await import('../commands/new-part.ts')).newPart({type, name, in: folder, into}, context)
}
