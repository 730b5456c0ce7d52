/**
 * The whole pipeline: from the text of a deal to a contract, and from the contract to files.
 *
 * Touches neither disk nor clock: texts, library and schema come in, bytes and diagnostics go out.
 */
export {
  blankDeal,
  checkColumn,
  type DealSchema,
  type DealSource,
  dealSchemaFor,
  fieldSchema,
  type Parameter,
  parametersOf,
  readBase,
  type Setting,
} from '@ringfence/deal'
export type {StyleParts} from '@ringfence/docx'
export {
  appliesInWords,
  changesOf,
  isStale,
  kindsOf as ruleDiagnosticKinds,
  severityOf,
  whenInWords,
} from '@ringfence/rules'
export {applyRules, type Ruled} from './apply-rules.ts'
export {diagnosticKinds} from './diagnostic-kinds.ts'
export {
  type DraftedContract,
  type DraftInput,
  draftBundle,
  draftContract,
} from './draft-contract.ts'
export type {RuleContext} from './fired-in.ts'
export {type Format, type FormatInfo, formats} from './formats.ts'
export {type WriteOptions, writeContract} from './write-contract.ts'
