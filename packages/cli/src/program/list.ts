import {command, type Register} from './command.ts'
import {listings} from './listings.ts'

export const list: Register = command({
  usage: 'list <what>',
  summary: 'List what the library holds',
  options: (argv) => argv.positional('what', {choices: listings, demandOption: true}),
  run: async ({what}, context) => (await import('../commands/list.ts')).list(what, context),
})
