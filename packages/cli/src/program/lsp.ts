import {command, type Register} from './command.ts'

export const lsp: Register = command({
  usage: 'lsp',
  summary: 'Serve an editor: the Language Server Protocol on standard input and output',
  // A library that does not compile is what an author has it open for.
  alone: true,
  options: (argv) =>
    argv
      .option('stdio', {type: 'boolean', default: true, describe: 'The only way there is'})
      .option('clientProcessId', {type: 'number', hidden: true}),
  run: async (_, context) => (await import('../commands/lsp.ts')).lsp(context),
})
