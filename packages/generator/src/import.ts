/**
 * From an existing contract to a draft clause library that has been compiled, drafted and compared with its source.
 *
 * Apart from the rest, because it needs parsers that drafting does not.
 */
export {importKinds} from '@ringfence/import'
export {type ImportedLibrary, type ImportInput, importContract} from './import-contract.ts'
