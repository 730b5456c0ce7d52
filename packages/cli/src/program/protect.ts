import {protectionTargetOf, protectionTargets} from '../protection-target.ts'
import {command, type Register} from './command.ts'
import {withDeal, withSet} from './shared-options.ts'

export const protect: Register = command({
  usage: 'protect <deal>',
  summary: 'Say how well a contract protects the customer, what weakens it, and what would lift it',
  details: [
    'Each of the requirements S1 to S17 and their parts is strong, standard, weak or absent, by published definitions: docs/protection.md.',
  ],
  examples: [
    ['protect deal.yaml', 'the report as text'],
    ['protect deal.yaml -o protection.docx', 'a page or two in Word'],
    ['protect deal.yaml --fail-under weak', 'a gate in a pipeline'],
  ],
  values: {to: 'protectionFormat'},
  options: (argv) =>
    withSet(withDeal(argv))
      .option('to', {
        type: 'string',
        nargs: 1,
        coerce: (name: string | undefined) =>
          name === undefined ? undefined : protectionTargetOf(name),
        describe: `Format: ${protectionTargets.join(', ')}; else that of the name of the output, else text`,
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        defaultDescription: 'standard output',
        describe: 'The file to write',
      })
      .option('fail-under', {
        choices: ['strong', 'standard', 'weak'] as const,
        describe: 'Exit with 1 if a part that this kind of document serves is below this level',
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
