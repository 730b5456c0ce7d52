/**
 * From the documents of a deal to a report on how well they protect the customer, by definitions that are data.
 *
 * Knows neither how conditions are decided nor how a deal is drafted again: those who call pass both.
 */
export {assessProtection} from './assess-protection.ts'
export {checkLevels} from './check-levels.ts'
export type {Redraft, Redrafted} from './find-lift.ts'
export {protectionKinds} from './kinds.ts'
export type {ProtectedDocument} from './protected-document.ts'
export type {
  Lift,
  PartReport,
  ProtectionReport,
  Quote,
  RequirementReport,
  RuleNote,
  ServedPart,
  UnservedPart,
  Weakness,
} from './protection-report.ts'
export {type ReportPage, reportPage} from './report-page.ts'
export {type ReportOptions, reportText} from './report-text.ts'
