import {UsageError} from '../usage-error.ts'
import {command, type Register} from './command.ts'

export const preview: Register = command({
  usage: 'preview <what>',
  summary: 'Show a contract in a browser, with what made each sentence; it follows each save',
  details: [
    'It prints the address of a page on this machine, which nobody else can open, and serves it until you stop it with Ctrl+C.',
  ],
  examples: [
    ['preview deal.yaml', 'the contract of a deal'],
    ['preview audit', 'a clause, in an example deal'],
  ],
  values: {what: 'shown', port: 'number'},
  options: (argv) =>
    argv
      .positional('what', {
        type: 'string',
        demandOption: true,
        describe: 'A deal file; or a kind or a clause, shown by an example deal',
      })
      .option('port', {
        type: 'number',
        nargs: 1,
        default: 0,
        defaultDescription: 'one that is free',
        describe: 'Port of 127.0.0.1 to serve on',
      })
      .option('library', {
        type: 'string',
        nargs: 1,
        defaultDescription: 'the nearest, else the shipped one',
        describe: 'Folder of a library',
      }),
  run: async ({what, port, library}, context) => {
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError('Unexpected value of `--port`, expected a number up to 65535')
    return (await import('../commands/preview.ts')).preview({what, port, library}, context)
  },
})
