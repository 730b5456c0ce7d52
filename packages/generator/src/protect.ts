/**
 * How well the documents of a deal protect the customer.
 *
 * Apart from drafting, which does not need it.
 */
export {
  checkLevels,
  type Lift,
  type PartReport,
  type ProtectionReport,
  protectionKinds,
  type Quote,
  type ReportOptions,
  type RequirementReport,
  type RuleNote,
  reportPage,
  reportText,
  type ServedPart,
  type UnservedPart,
  type Weakness,
} from '@ringfence/protect'
export {type ProtectedDeal, protectDeal} from './protect-deal.ts'
