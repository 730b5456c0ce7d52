/**
 * Which rules of law and of consistency a document of a deal meets, and what is said of them.
 *
 * Decides and reports; what a rule changes is changed by those who call.
 */
export {acknowledgementsIn, checkAcknowledgements} from './acknowledgements.ts'
export {checkReviews, isStale} from './check-review.ts'
export {evaluateRules, severityOf} from './evaluate-rules.ts'
export {meetsConditions} from './fired-at.ts'
export {appliesInWords, whenInWords} from './in-words.ts'
export {ruleKinds, unfitAdaptation} from './kinds.ts'
export {kindsOf} from './kinds-of.ts'
export {changesOf, codeOf, messageOf, reportAdaptation, reportRule, signed} from './report-rule.ts'
export type {Subject} from './subject.ts'
