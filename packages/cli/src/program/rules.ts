import {command, type Register} from './command.ts'

export const outcomes = ['error', 'warning', 'info', 'adapt'] as const

export const rules: Register = command({
  usage: 'rules [id]',
  summary: 'List the rules of law and of consistency, or explain one',
  options: (argv) =>
    argv
      .positional('id', {type: 'string', describe: 'A rule, such as IN-02'})
      .option('jurisdiction', {
        type: 'string',
        nargs: 1,
        describe: 'Only rules of one place, by its name: India, european-union',
      })
      .option('outcome', {choices: outcomes, describe: 'Only rules with one outcome'}),
  run: async (options, context) => (await import('../commands/rules.ts')).rules(options, context),
})
