/**
 * Finds faults of structure in a contract, given its facts. One file a rule, under `rules/`.
 *
 * Knows nothing of deals and templates but the places that the nodes carry.
 */

export {type LintOptions, lint} from './lint.ts'
export {lintWords} from './lint-words.ts'
export {proseOf, sentencesOf, wordCount} from './prose.ts'
export type {LintInput, LintRule} from './rule.ts'
export {rules} from './rules.ts'
export {type Suppressed, suppress} from './suppress.ts'
