/**
 * Reads the answers to a questionnaire: from a file of answers in YAML, or out of a completed Word document.
 *
 * Apart from scoring, because it needs parsers.
 */

export {dealFragment} from '../report/deal-fragment.ts'
export {answerKinds} from './kinds.ts'
export {type AskedSheet, questionsAsked} from './questions-asked.ts'
export {type AnswersFile, readAnswers} from './read-answers.ts'
export {type CompletedFile, isArchive, readCompleted} from './read-completed.ts'
