import {command, type Register} from './command.ts'

export const lsp: Register = command({
  usage: 'lsp',
  summary: 'Serve an editor: the Language Server Protocol on standard input and output',
  details: ['docs/guides/editors.md says how to set up VS Code, Neovim and Helix.'],
  examples: [['lsp', 'started by an editor, not by hand']],
  // A library that does not compile is what an author has it open for.
  alone: true,
  options: (argv) =>
    argv
      .option('stdio', {
        type: 'boolean',
        default: true,
        describe: 'Over standard input and output, which is the only way',
      })
      .option('clientProcessId', {type: 'number', hidden: true}),
  run: async (_, context) => (await import('../commands/lsp.ts')).lsp(context),
})
