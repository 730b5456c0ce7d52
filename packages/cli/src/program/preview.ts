import {UsageError} from '../usage-error.ts'
import {command, type Register} from './command.ts'

export const preview: Register = command({
  usage: 'preview <what>',
  summary:
    'Show a contract on a local page that reloads as you write, with what made each sentence',
  options: (argv) =>
    argv
      .positional('what', {
        type: 'string',
        demandOption: true,
        describe: 'A deal file, a kind, or a clause, which an example of the library then shows',
      })
      .option('port', {
        type: 'number',
        nargs: 1,
        default: 0,
        describe: 'Port of 127.0.0.1; one that is free unless given',
      })
      .option('library', {
        type: 'string',
        nargs: 1,
        describe: 'Folder of a library; that of the working folder, or the shipped one',
      }),
  run: async ({what, port, library}, context) => {
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`Unexpected port \`${port}\`, expected a number up to 65535`)
    return (await import('../commands/preview.ts')).preview({what, port, library}, context)
  },
})
