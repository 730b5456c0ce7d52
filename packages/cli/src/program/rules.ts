import {command, type Register} from './command.ts'

export const outcomes = ['error', 'warning', 'info', 'adapt'] as const

export const rules: Register = command({
  usage: 'rules [id]',
  summary: 'List the rules of law that contracts are checked by, or explain one',
  examples: [
    ['rules --jurisdiction India', 'the rules of one place'],
    ['rules IN-02', 'one rule, with its authority'],
  ],
  values: {id: 'rule', jurisdiction: 'jurisdiction'},
  options: (argv) =>
    argv
      .positional('id', {
        type: 'string',
        describe: 'Explain this rule, such as IN-02; a list unless given',
      })
      .option('jurisdiction', {
        type: 'string',
        nargs: 1,
        describe: 'Only the rules of one place, by its name: India, european-union',
      })
      .option('outcome', {
        choices: outcomes,
        describe:
          'Only rules that do this when they are met: report (error, warning, info) or change the deal (adapt)',
      }),
  run: async (options, context) => (await import('../commands/rules.ts')).rules(options, context),
})
