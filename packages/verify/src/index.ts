/**
 * Looks at a library as a whole: drafts it over the values that its conditions test, and reports what any deal
 * could meet, without that deal being written.
 */
export {concludeParts} from './conclude-parts.ts'
export {verifyKinds} from './kinds.ts'
export {type Coverage, type Verified, type VerifyInput, verifyLibrary} from './verify-library.ts'
export {type Part, type PartFindings, verifyPart} from './verify-part.ts'
