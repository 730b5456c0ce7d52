import type {Diligence} from '@ringfence/model'
import type {AnswerSheet, Waiver} from './answers.ts'
import {type CalledTerms, callTerms} from './call-terms.ts'
import type {AskedCategory, Questionnaire} from './questionnaire.ts'
import {type ScoredQuestion, scoreQuestion} from './score-question.ts'

export type Band = 'accept' | 'conditions' | 'reject'

/** Least totals for acceptance, and for acceptance on conditions. */
export interface Bounds {
  readonly acceptFrom: number
  readonly conditionsFrom: number
}

/** The result of due diligence. */
export interface Assessment extends Bounds {
  /** Of 100, with one decimal place. */
  readonly total: number
  readonly band: Band
  readonly categories: readonly ScoredCategory[]
  /** Questions that exclude the vendor. */
  readonly knockouts: readonly string[]
  /** Knock-outs that an officer of the customer waived. */
  readonly waived: readonly (Waiver & {readonly question: string})[]
  /** Knock-out questions without an answer. */
  readonly openKnockouts: readonly string[]
  readonly missingAnswers: readonly string[]
  /** Answered in words, and without a score. */
  readonly unscored: readonly string[]
  readonly missingEvidence: readonly string[]
  readonly terms: readonly CalledTerms[]
}

export interface ScoredCategory {
  readonly id: string
  readonly title: string
  readonly weight: number
  /** Of the weight; a category without a question that applies has none. */
  readonly points?: number
  readonly questions: readonly ScoredQuestion[]
}

/**
 * Scores answers: the mean of each category by the weights of its questions, divided by 5, times the weight of the
 * category. A category in which no question applies leaves its weight to the others.
 */
export function assess(
  {categories}: Questionnaire,
  {answers}: Pick<AnswerSheet, 'answers'>,
  {terms}: Pick<Diligence, 'terms'>,
  bounds: Bounds,
): Assessment {
  const scored = categories.map((category) => scoreCategory(category, answers))
  const questions = scored.flatMap((category) => category.questions)
  const exact = totalOf(scored)
  const total = Math.round(exact * 10) / 10
  const failed = questions.filter(({knockout}) => knockout)
  const waived = failed.flatMap(({question, given: {waived}}) =>
    waived ? [{question: question.id, ...waived}] : [],
  )
  const knockouts = idsOf(failed.filter(({given}) => !given.waived))
  const openKnockouts = idsOf(
    questions.filter(({question, missing}) => missing && question.knockout),
  )
  const conditional = openKnockouts.length > 0 || waived.length > 0
  return {
    ...bounds,
    total,
    band: bandOf(exact, bounds, {excluded: knockouts.length > 0, conditional}),
    categories: scored,
    knockouts,
    waived,
    openKnockouts,
    missingAnswers: idsOf(questions.filter(({missing}) => missing)),
    unscored: idsOf(questions.filter(({unscored}) => unscored)),
    missingEvidence: idsOf(questions.filter(({unproven}) => unproven)),
    terms: callTerms(questions, terms),
  }
}

function scoreCategory(
  {id, title, weight, questions}: AskedCategory,
  answers: AnswerSheet['answers'],
): ScoredCategory {
  const scored = questions.map((question) =>
    scoreQuestion(question, answers.get(question.id) ?? {}),
  )
  const counted = scored.flatMap(({question, score}) =>
    score === 'n/a' ? [] : [{weight: question.weight, score}],
  )
  const weights = counted.reduce((sum, each) => sum + each.weight, 0)
  const reached = counted.reduce((sum, each) => sum + each.weight * each.score, 0)
  const points = weights === 0 ? {} : {points: (weight * reached) / (5 * weights)}
  return {id, title, weight, ...points, questions: scored}
}

function totalOf(categories: readonly ScoredCategory[]): number {
  const counted = categories.filter(({points}) => points !== undefined)
  const weights = counted.reduce((sum, {weight}) => sum + weight, 0)
  const points = counted.reduce((sum, {points: each = 0}) => sum + each, 0)
  return weights === 0 ? 0 : Math.min(100, (points * 100) / weights)
}

function bandOf(
  total: number,
  {acceptFrom, conditionsFrom}: Bounds,
  {excluded, conditional}: {readonly excluded: boolean; readonly conditional: boolean},
): Band {
  if (excluded || total < conditionsFrom) return 'reject'
  return total < acceptFrom || conditional ? 'conditions' : 'accept'
}

function idsOf(questions: readonly ScoredQuestion[]): readonly string[] {
  return questions.map(({question}) => question.id)
}
