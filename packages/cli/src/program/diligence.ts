import {command, type Register} from './command.ts'

const forms = ['text', 'json', 'yaml'] as const
const bands = ['accept', 'conditions'] as const

export const diligence: Register = command({
  usage: 'diligence [answers]',
  summary: 'Score the answers of a vendor, or make a file of answers to fill in (--blank)',
  details: [
    'The questions are those of the questionnaire that `generate` drafts; a completed one in Word is read as well.',
  ],
  examples: [
    [
      'diligence --blank deal.yaml -o answers.yaml',
      'the questions that a deal calls for, to fill in',
    ],
    ['diligence answers.yaml --deal deal.yaml', 'the score, and which terms the deal still lacks'],
  ],
  values: {answers: 'file', blank: 'file', deal: 'file'},
  options: (argv) =>
    argv
      .positional('answers', {
        type: 'string',
        describe: 'A file of answers in YAML, or a completed questionnaire in Word',
      })
      .option('blank', {
        type: 'string',
        nargs: 1,
        describe:
          'Make a file of answers to fill in, with the questions that this deal file calls for',
      })
      .option('deal', {
        type: 'string',
        nargs: 1,
        describe:
          'A deal file: say which terms that the answers call for it has, and which it lacks',
      })
      .option('to', {
        choices: forms,
        default: 'text' as const,
        describe: 'A report for people, the same for programs, or the part of a deal file to paste',
      })
      .option('fail-under', {
        choices: bands,
        describe: 'Exit with 1 if the vendor is not accepted, or not even on conditions',
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        default: '-',
        defaultDescription: 'standard output',
        describe: 'The file to write',
      }),
  run: async (options, context) =>
    (await import('../commands/diligence.ts')).diligence(
      {...options, failUnder: options['fail-under']},
      context,
    ),
})
