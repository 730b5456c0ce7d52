import {registerTargetOf, registerTargets} from '../register-target.ts'
import {command, type Register} from './command.ts'
import {withDeal, withSet} from './shared-options.ts'

export const obligations: Register = command({
  usage: 'obligations <deal>',
  summary: 'List the duties that a contract creates: who, what, by when, and where it says so',
  options: (argv) =>
    withSet(withDeal(argv))
      .option('to', {
        type: 'string',
        nargs: 1,
        coerce: (name: string | undefined) =>
          name === undefined ? undefined : registerTargetOf(name),
        describe: `Format: ${registerTargets.join(', ')}`,
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        describe: 'A file, or `-` for standard output, which is the default',
      })
      .option('holidays', {
        type: 'string',
        nargs: 1,
        describe: 'A file of public holidays: one date a line, or a calendar file',
      }),
  run: async ({deal, set, to, output, holidays}, context) =>
    (await import('../commands/obligations.ts')).obligations(
      {deal, set, to, output, holidays},
      context,
    ),
})
