import type {AnswerSheet, Assessment, Band} from '@ringfence/generator/diligence'
import {
  assess,
  compareTerms,
  dealFragment,
  jsonReport,
  questionsAsked,
  textReport,
} from '@ringfence/generator/diligence'
import type {JsonObject} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import type {DiligenceRequest} from '../commands/diligence.ts'
import type {ExitCode} from '../exit-code.ts'
import {Findings} from './findings.ts'
import {readSheet, readView} from './read-files.ts'

/** Scores the answers in a file, and compares what they call for with a deal where one is named. */
export async function scoreAnswers(
  answers: string,
  {deal, to, failUnder, output}: DiligenceRequest,
  context: Context,
): Promise<ExitCode> {
  const findings = new Findings()
  const view = deal === undefined ? undefined : await readView(deal, findings, context)
  const sheet = await readSheet(answers, findings, context)
  if (!sheet || (deal !== undefined && !view)) return findings.conclude(context)
  const scored: Scored = {sheet, file: answers, ...(view ? {view} : {})}
  const assessment = await assessed(scored, findings, context)
  const exit = await findings.write(show[to](assessment, scored), output, context)
  const failed = failUnder && order.indexOf(assessment.band) < order.indexOf(failUnder)
  return failed ? 1 : exit
}

const order: readonly Band[] = ['reject', 'conditions', 'accept']

interface Scored {
  readonly sheet: AnswerSheet
  /** Name of the file of answers. */
  readonly file: string
  /** What templates read of the deal to compare with. */
  readonly view?: JsonObject
}

async function assessed(
  {sheet, file, view}: Scored,
  findings: Findings,
  {resources}: Context,
): Promise<Assessment> {
  const library = await resources.library()
  const {questionnaire, diagnostics} = questionsAsked(sheet, library, {
    file,
    ...(view ? {view} : {}),
  })
  findings.diagnostics.push(...diagnostics)
  const {acceptFrom, conditionsFrom} = (view?.['dueDiligence'] ?? {}) as JsonObject
  const assessment = assess(questionnaire, sheet, library.diligence, {
    acceptFrom: Number(acceptFrom ?? sheet.acceptFrom ?? 75),
    conditionsFrom: Number(conditionsFrom ?? sheet.conditionsFrom ?? 55),
  })
  return view ? {...assessment, terms: compareTerms(assessment.terms, view)} : assessment
}

const show: Readonly<
  Record<DiligenceRequest['to'], (assessment: Assessment, scored: Scored) => string>
> = {
  text: (assessment, {sheet, view}) => {
    const name = (view?.['vendor'] as JsonObject | undefined)?.['legalName']
    return textReport(assessment, typeof name === 'string' ? name : sheet.vendor)
  },
  json: jsonReport,
  yaml: (assessment, {sheet}) => dealFragment(assessment, sheet.assessedOn),
}
