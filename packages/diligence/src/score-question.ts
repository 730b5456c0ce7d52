import type {GivenAnswer} from './answers.ts'
import type {AskedQuestion} from './questionnaire.ts'

/** Best score of an answer that no document proves: a practice without proof. */
const unproven = 3

export interface ScoredQuestion {
  readonly question: AskedQuestion
  readonly given: GivenAnswer
  /** From 0 to 5; `n/a` where the question does not apply. */
  readonly score: number | 'n/a'
  /** Neither answered nor scored. */
  readonly missing: boolean
  /** Answered in words that only a person can score. */
  readonly unscored: boolean
  /** A better score than an answer without proof can have needs the document. */
  readonly unproven: boolean
  /** The answer excludes the vendor. */
  readonly knockout: boolean
}

/**
 * What one answer is worth. The customer's score counts; where there is none, an answer by yes, partly or no gives
 * one. Without evidence no answer counts more than 3.
 */
export function scoreQuestion(question: AskedQuestion, given: GivenAnswer): ScoredQuestion {
  const answer = given.answer ?? question.known
  const favour = answer === undefined ? undefined : favourOf(question, answer)
  const missing = answer === undefined && given.score === undefined
  const unscored = given.score === undefined && answer !== undefined && favour === undefined
  const proven = isProven(question, given)
  const reached = given.score ?? (favour === undefined ? 0 : scoreOf(favour, proven))
  const most = bestOf(question, given)
  const capped = typeof reached === 'number' ? Math.min(reached, most) : reached
  return {
    question,
    given: {...given, ...(answer === undefined ? {} : {answer})},
    score: missing ? 0 : capped,
    missing,
    unscored,
    unproven: !missing && reached !== 'n/a' && reached >= unproven && (!proven || reached > most),
    knockout: question.knockout !== undefined && excludes(given.score, favour),
  }
}

type Favour = 'for' | 'partly' | 'against'

function favourOf({answer: type, good}: AskedQuestion, answer: string): Favour | undefined {
  if (type !== 'yesNo') return undefined
  if (answer === 'partly') return 'partly'
  return answer === good ? 'for' : 'against'
}

/** The scale of the questionnaire: 1 for a promise, 3 for a practice without proof, 5 for one that is proven. */
function scoreOf(favour: Favour, proven: boolean): number {
  if (favour === 'against') return 0
  if (favour === 'partly') return proven ? 3 : 1
  return proven ? 5 : 3
}

/** The best score that an answer can have; without a document, what the library itself knows of a country may count. */
function bestOf(question: AskedQuestion, given: GivenAnswer): number {
  if (hasEvidence(question, given)) return 5
  const favour = question.known && favourOf(question, question.known)
  return favour ? Math.max(unproven, scoreOf(favour, true)) : unproven
}

/** What the library itself knows of a country needs no document. */
function isProven(question: AskedQuestion, given: GivenAnswer): boolean {
  if (hasEvidence(question, given)) return true
  const {known} = question
  return known !== undefined && (given.answer === undefined || given.answer === known)
}

function hasEvidence({evidence}: AskedQuestion, given: GivenAnswer): boolean {
  return evidence === undefined || (given.evidence ?? '') !== ''
}

function excludes(score: GivenAnswer['score'], favour: Favour | undefined): boolean {
  return score === 0 || favour === 'against'
}
