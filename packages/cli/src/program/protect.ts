import {protectionTargetOf, protectionTargets} from '../protection-target.ts'
import {command, type Register} from './command.ts'
import {withDeal, withSet} from './shared-options.ts'

export const protect: Register = command({
  usage: 'protect <deal>',
  summary: 'Say how well a contract protects the customer, what weakens it, and what would lift it',
  options: (argv) =>
    withSet(withDeal(argv))
      .option('to', {
        type: 'string',
        nargs: 1,
        coerce: (name: string | undefined) =>
          name === undefined ? undefined : protectionTargetOf(name),
        describe: `Format: ${protectionTargets.join(', ')}`,
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        describe: 'A file, or `-` for standard output, which is the default',
      })
      .option('fail-under', {
        choices: ['strong', 'standard', 'weak'] as const,
        describe: 'Fail if a part that this kind of document serves is below that level',
      })
      .option('why', {
        type: 'boolean',
        default: false,
        describe: 'Print the definition that each level meets',
      }),
  run: async ({deal, set, to, output, 'fail-under': failUnder, why}, context) =>
    (await import('../commands/protect.ts')).protect(
      {deal, set, to, output, failUnder, why},
      context,
    ),
})
