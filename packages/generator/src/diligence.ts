/**
 * Due diligence: reads answers, scores them, and says what the contract should have. Apart from the rest, because it
 * needs parsers that drafting does not.
 */
export {readDeal} from '@ringfence/deal'
export {
  type AnswerSheet,
  type Assessment,
  assess,
  type Band,
  blankAnswers,
  compareTerms,
  jsonReport,
  textReport,
} from '@ringfence/diligence'
export {
  answerKinds,
  dealFragment,
  isArchive,
  questionsAsked,
  readAnswers,
  readCompleted,
} from '@ringfence/diligence/read'
