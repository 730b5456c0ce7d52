/**
 * Writes a contract as a Word document.
 *
 * Knows nothing of deals or templates; Word counts the clauses, and what it will show is what the facts say.
 */
export {compileStyle} from './style/compile-style.ts'
export type {Look, StyleParts} from './style/style-parts.ts'
export {type DocxOptions, writeDocx} from './write-docx.ts'
