import {UsageError} from '../usage-error.ts'
import {command, type Register} from './command.ts'
import {listings} from './listings.ts'

export const list: Register = command({
  usage: 'list [what]',
  summary: 'List what the library holds, and with --origin where each comes from',
  examples: [
    ['list kinds', 'the kinds of contracts'],
    ['list examples', 'the example deals'],
    ['list --origin', 'everything, with where it comes from'],
  ],
  options: (argv) =>
    argv
      .positional('what', {
        choices: listings,
        describe: 'What to list; with --origin everything unless given',
      })
      .option('origin', {
        type: 'boolean',
        default: false,
        describe: 'Say of each whether it is shipped or your own, and what it replaces',
      }),
  run: async ({what, origin}, context) => {
    if (what === undefined && !origin)
      throw new UsageError(`Name what to list: ${listings.join(', ')}`)
    return (await import('../commands/list.ts')).list({what, origin}, context)
  },
})
