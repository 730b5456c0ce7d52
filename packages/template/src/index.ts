/**
 * From a compiled library and a deal to a draft.
 *
 * Knows nothing of numbers, references or terms: those are facts that `@ringfence/assemble` gathers. Compiling
 * a library is at `@ringfence/template/compile`.
 */
export {dataOf} from './compile/data-of.ts'
export {chosenVariant} from './fill/chosen-variant.ts'
export {dealReader} from './fill/deal-reader.ts'
export {type FillOptions, fill, sectionIds} from './fill/fill.ts'
export {fillKinds} from './fill/kinds.ts'
export type {OnChoice} from './fill/scope.ts'
export {spellingFor} from './fill/spelling.ts'
export {
  type Decision,
  newTrace,
  type Origin,
  type ReadValue,
  type Trace,
} from './fill/trace.ts'
export {anchorsOf, termsOf, wordsOf} from './words-of.ts'
