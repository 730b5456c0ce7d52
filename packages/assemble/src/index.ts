/**
 * From a draft to a contract, and from the contract to the facts about it.
 *
 * Knows nothing of deals, files, Word or HTML, and never changes a tree.
 */
export {type Assembled, type AssembleOptions, assemble} from './assemble.ts'
export {gatherFacts} from './gather-facts.ts'
export {decimalNumbering, type Numbering} from './numbering.ts'
export {styleNumbering} from './style-numbering.ts'
export {formsOfTerm, type TermMatch, type TermMatcher, termMatcher} from './term-matcher.ts'
