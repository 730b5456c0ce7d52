import {shells} from '../completion/shell-scripts.ts'
import {command, type Register} from './command.ts'

export const completion: Register = command({
  usage: 'completion [shell]',
  summary: 'Print a script that completes commands, options and values in your shell',
  details: [
    'In ~/.bashrc: source <(ringfence completion bash). In ~/.zshrc, after compinit: source <(ringfence completion zsh).',
  ],
  examples: [['completion bash', 'the script for bash']],
  alone: true,
  options: (argv) =>
    argv.positional('shell', {
      choices: shells,
      describe: 'Which shell; that of SHELL unless given',
    }),
  run: async ({shell}, context) =>
    (await import('../commands/completion.ts')).completion(shell, context),
})
