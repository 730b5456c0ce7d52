import type {AnswerSheet, Assessment, Band} from '@ringfence/generator/diligence'
import {
  answerKinds,
  assess,
  blankAnswers,
  compareTerms,
  dealFragment,
  isArchive,
  jsonReport,
  questionsAsked,
  readAnswers,
  readCompleted,
  readDeal,
  textReport,
} from '@ringfence/generator/diligence'
import {type Diagnostic, hasErrors, type JsonObject, type Result, report} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {fileExists} from '../kinds.ts'
import {put} from '../put.ts'
import {readInput} from '../read-input.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
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
  const {answers, blank} = request
  if (blank !== undefined && answers !== undefined)
    throw new UsageError('`--blank` makes a file of answers: give a deal, and no answers')
  if (blank !== undefined) return new Run(request, context).blank(blank)
  if (answers === undefined)
    throw new UsageError('Name a file of answers, or make one with `--blank DEAL -o answers.yaml`')
  return new Run(request, context).score(answers)
}

const order: readonly Band[] = ['reject', 'conditions', 'accept']

class Run {
  readonly #request: DiligenceRequest
  readonly #context: Context
  readonly #sources = new Map<string, string>()
  readonly #diagnostics: Diagnostic[] = []

  constructor(request: DiligenceRequest, context: Context) {
    this.#request = request
    this.#context = context
  }

  /** A file that somebody may have filled in is never replaced. */
  async blank(path: string): Promise<ExitCode> {
    const {output} = this.#request
    const view = await this.#deal(path)
    if (!view) return this.#conclude()
    if (output !== '-' && (await this.#context.host.exists(output))) {
      const hint = 'name another file, or delete it first'
      const place = {file: output}
      this.#diagnostics.push(report(fileExists, {message: 'The file exists already', place, hint}))
      return this.#conclude()
    }
    return this.#write(blankAnswers(await this.#context.resources.library(), view))
  }

  async score(path: string): Promise<ExitCode> {
    const {deal, failUnder} = this.#request
    const view = deal === undefined ? undefined : await this.#deal(deal)
    const sheet = await this.#answers(path)
    if (!sheet || (deal !== undefined && !view)) return this.#conclude()
    const assessment = await this.#assess(sheet, path, view)
    const exit = await this.#write(this.#shown(assessment, sheet, view))
    const failed = failUnder && order.indexOf(assessment.band) < order.indexOf(failUnder)
    return failed ? 1 : exit
  }

  async #assess(sheet: AnswerSheet, file: string, view?: JsonObject): Promise<Assessment> {
    const library = await this.#context.resources.library()
    const {questionnaire, diagnostics} = questionsAsked(sheet, library, {
      file,
      ...(view ? {view} : {}),
    })
    this.#diagnostics.push(...diagnostics)
    const {acceptFrom, conditionsFrom} = (view?.['dueDiligence'] ?? {}) as JsonObject
    const assessment = assess(questionnaire, sheet, library.diligence, {
      acceptFrom: Number(acceptFrom ?? sheet.acceptFrom ?? 75),
      conditionsFrom: Number(conditionsFrom ?? sheet.conditionsFrom ?? 55),
    })
    return view ? {...assessment, terms: compareTerms(assessment.terms, view)} : assessment
  }

  #shown(assessment: Assessment, sheet: AnswerSheet, view?: JsonObject): string {
    switch (this.#request.to) {
      case 'text': {
        const name = (view?.['vendor'] as JsonObject | undefined)?.['legalName']
        return textReport(assessment, typeof name === 'string' ? name : sheet.vendor)
      }
      case 'json':
        return jsonReport(assessment)
      case 'yaml':
        return dealFragment(assessment, sheet.assessedOn)
    }
  }

  async #deal(path: string): Promise<JsonObject | undefined> {
    const text = await this.#read(path)
    if (!text) return undefined
    const schema = await this.#context.resources.dealSchema()
    return this.#keep(readDeal({file: path, text}, schema))?.view
  }

  async #answers(path: string): Promise<AnswerSheet | undefined> {
    const bytes = await this.#read(path)
    if (!bytes) return undefined
    const library = await this.#context.resources.library()
    if (isArchive(bytes)) return this.#keep(readCompleted({file: path, bytes}, library))
    const text = new TextDecoder().decode(bytes)
    this.#sources.set(path, text)
    return this.#keep(readAnswers({file: path, text}, library))
  }

  async #read(path: string): Promise<Uint8Array | undefined> {
    return this.#keep(await readInput(path, this.#context.host))?.text
  }

  #keep<Value>({value, diagnostics}: Result<Value>): Value | undefined {
    this.#diagnostics.push(...diagnostics)
    return hasErrors(diagnostics) ? undefined : value
  }

  async #write(text: string): Promise<ExitCode> {
    const {output} = this.#request
    const problem = await put(output, new TextEncoder().encode(text), this.#context.host)
    if (problem) this.#diagnostics.push(problem)
    return this.#conclude(problem || output === '-' ? [] : [output])
  }

  async #conclude(written: readonly string[] = []): Promise<ExitCode> {
    const failed = hasErrors(this.#diagnostics) ? 1 : 0
    // A report on standard output speaks for itself.
    if (failed === 0 && written.length === 0 && this.#diagnostics.length === 0) return 0
    const findings = {diagnostics: this.#diagnostics, sources: this.#sources, written}
    return conclude({...findings, deals: 1, failed}, this.#context, answerKinds)
  }
}
