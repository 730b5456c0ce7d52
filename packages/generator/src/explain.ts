/**
 * Why a contract reads as it does. Apart from the rest, because drafting does not need it.
 */
export {type ExplainContext, explainContract} from './explain/explain-contract.ts'
export type {
  DecidingValue,
  ExplainedParagraph,
  ExplainedRule,
  ExplainedSection,
  Explanation,
  Reason,
  TextPart,
  UsedValue,
  ValueSource,
} from './explain/explanation.ts'
