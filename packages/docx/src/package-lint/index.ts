/**
 * Finds faults within Word documents that Microsoft's validator does not look for.
 *
 * Apart from writing, because it unzips and parses, which writing does not need.
 */
export {diagnosticKinds} from './kinds.ts'
export {lintPackage} from './lint-package.ts'
