/**
 * Asks a vendor the questions of due diligence that a deal calls for, and scores the answers.
 *
 * Knows nothing of files or of Word; `@ringfence/diligence/read` reads answers.
 */
export type {AnswerSheet, GivenAnswer, Waiver} from './answers.ts'
export {
  type Assessment,
  assess,
  type Band,
  type Bounds,
  type ScoredCategory,
} from './assess.ts'
export {blankAnswers} from './blank-answers.ts'
export {
  type CalledSetting,
  type CalledTerms,
  type CallReason,
  compareTerms,
} from './call-terms.ts'
export {checkAge, staleResult} from './check-age.ts'
export {givenWords} from './given-words.ts'
export {
  type AskedCategory,
  type AskedQuestion,
  type Asks,
  type DiligenceLibrary,
  type Questionnaire,
  questionnaireFor,
  questionnaireOf,
} from './questionnaire.ts'
export {jsonReport} from './report/json-report.ts'
export {textReport} from './report/text-report.ts'
export type {ScoredQuestion} from './score-question.ts'
