/**
 * Libraries of templates on disk: compiled from their files, and linted as a whole. Apart from the rest, because it
 * needs parsers that drafting does not.
 */
export {bundleSchemas, compileSchema} from '@ringfence/deal'
export {compileKinds, compileLibrary, type LibrarySource} from '@ringfence/template/compile'
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
