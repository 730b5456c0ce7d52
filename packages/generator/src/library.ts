/**
 * Libraries of templates on disk: compiled from their files, and linted as a whole. Apart from the rest, because it
 * needs parsers that drafting does not.
 */
export {bundleSchemas, compileSchema} from '@ringfence/deal'
export {compileStyle} from '@ringfence/docx'
export {compileKinds, compileLibrary, type LibrarySource} from '@ringfence/template/compile'
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
  lockOf,
  type OwnLibrary,
  overlayKinds,
  readConfig,
  readLock,
  unversionedChanges,
  writeLock,
} from '@ringfence/template/overlay'
export {
  type Coverage,
  concludeParts,
  type Part,
  type PartFindings,
  type Verified,
  type VerifyInput,
  verifyKinds,
  verifyLibrary,
  verifyPart,
} from '@ringfence/verify'
export {type Below, compileOverlay, type Overlaid} from './compile-overlay.ts'
