/**
 * Libraries of templates on disk: compiled from their files, linted as a whole, and tested. Apart from the rest, because it
 * needs parsers that drafting does not.
 */
export {formsOfTerm} from '@ringfence/assemble'
export {bundleSchemas, compileEventSchema, compileSchema, extendSchemas} from '@ringfence/deal'
export {compileStyle} from '@ringfence/docx'
export {termsOf} from '@ringfence/template'
export {
  compileKinds,
  compileLibrary,
  type LibrarySource,
  libraryCompiler,
} from '@ringfence/template/compile'
export {
  checkVersions,
  compareLocks,
  configUnknown,
  type LaidOver,
  type LibraryConfig,
  type LibrarySources,
  type Lock,
  type LockEntry,
  layOver,
  lockFault,
  lockOf,
  type OwnLibrary,
  overlayKinds,
  ownSchema,
  readConfig,
  readLock,
  unversionedChanges,
  writeLock,
} from '@ringfence/template/overlay'
export {
  applyRow,
  blocksRead,
  type ClauseCoverage,
  type Coverage,
  concludeParts,
  type Failure,
  type Missing,
  type Part,
  type PartFindings,
  percentOf,
  type Row,
  rowForVariant,
  type Switch,
  samplesFor,
  settingsOfRow,
  switchesOf,
  type Tally,
  type Tested,
  type TestResult,
  testKinds,
  totalOf,
  type Verified,
  type VerifyInput,
  verifyKinds,
  verifyLibrary,
  verifyPart,
  wordDifference,
} from '@ringfence/verify'
export {type Below, compileOverlay, type Overlaid, overlayCompiler} from './compile-overlay.ts'
export {type TemplateTestInput, testTemplates} from './test-templates.ts'
