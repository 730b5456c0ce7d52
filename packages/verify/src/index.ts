/**
 * Looks at a library as a whole: drafts it over the values that its conditions test, and reports what any deal
 * could meet, without that deal being written.
 *
 * Runs the tests that stand beside clauses, and tells how much of the library they draft.
 */
export {applyRow} from './apply-row.ts'
export {blocksRead} from './blocks-read.ts'
export {
  type ClauseCoverage,
  type Missing,
  percentOf,
  type Tally,
  totalOf,
} from './cases/coverage-of-tests.ts'
export type {DraftLetter, LetterToDraft} from './cases/draft-letter-test.ts'
export type {ApplyRules} from './cases/draft-test.ts'
export type {Failure} from './cases/failure.ts'
export {testKinds} from './cases/kinds.ts'
export {type Tested, type TestInput, type TestResult, testLibrary} from './cases/test-library.ts'
export {wordDifference} from './cases/word-difference.ts'
export {concludeParts} from './conclude-parts.ts'
export {verifyKinds} from './kinds.ts'
export {rowForVariant, type VariantWanted} from './row-for-variant.ts'
export type {Row} from './rows.ts'
export {samplesFor} from './samples-for.ts'
export {settingsOfRow} from './settings-of-row.ts'
export {type Switch, switchesOf} from './switches-of.ts'
export {type Coverage, type Verified, type VerifyInput, verifyLibrary} from './verify-library.ts'
export {type Part, type PartFindings, verifyPart} from './verify-part.ts'
