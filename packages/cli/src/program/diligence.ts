import {command, type Register} from './command.ts'

const forms = ['text', 'json', 'yaml'] as const
const bands = ['accept', 'conditions'] as const

export const diligence: Register = command({
  usage: 'diligence [answers]',
  summary: 'Score the answers of a vendor, or make a file of answers to fill in with `--blank`',
  options: (argv) =>
    argv
      .positional('answers', {
        type: 'string',
        describe: 'A file of answers in YAML, or a completed questionnaire in Word',
      })
      .option('blank', {
        type: 'string',
        nargs: 1,
        describe: 'Write a file of answers to the questions that this deal calls for',
      })
      .option('deal', {
        type: 'string',
        nargs: 1,
        describe: 'Say which terms that the answers call for this deal has, and which it lacks',
      })
      .option('to', {
        choices: forms,
        default: 'text' as const,
        describe: 'A report, the same for machines, or the part of a deal file to paste',
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
        describe: 'The file to write; standard output unless given',
      }),
  run: async (options, context) =>
    (await import('../commands/diligence.ts')).diligence(
      {...options, failUnder: options['fail-under']},
      context,
    ),
})
