import {makeBlank} from '../diligence/make-blank.ts'
import {scoreAnswers} from '../diligence/score-answers.ts'
import type {ExitCode} from '../exit-code.ts'
import {refuseOverwrite} from '../refuse-overwrite.ts'
import {UsageError} from '../usage-error.ts'
import type {Context} from './context.ts'

export interface DiligenceRequest {
  readonly answers?: string | undefined
  /** The deal whose questions a file of answers is made for. */
  readonly blank?: string | undefined
  readonly deal?: string | undefined
  readonly to: 'text' | 'json' | 'yaml'
  /** The least band that is no failure. */
  readonly failUnder?: 'accept' | 'conditions' | undefined
  readonly output: string
}

/** Scores the answers of a vendor, or makes a file of answers to fill in. */
export async function diligence(request: DiligenceRequest, context: Context): Promise<ExitCode> {
  const {answers, blank, deal, output} = request
  if (blank !== undefined && (answers !== undefined || deal !== undefined))
    throw new UsageError('`--blank` makes a file of answers: give no answers, and no `--deal`')
  refuseOverwrite(output, [answers, blank, deal])
  if (blank !== undefined) return makeBlank(blank, output, context)
  if (answers === undefined)
    throw new UsageError('Name a file of answers, or make one with `--blank DEAL -o answers.yaml`')
  return scoreAnswers(answers, request, context)
}
