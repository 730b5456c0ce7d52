/**
 * From an existing contract to a draft clause library: reads Word and Markdown, recognises parts, numbers, terms,
 * references and blanks, and writes the files of a library with a report of all that is uncertain.
 *
 * Knows nothing of disks, and does not draft what it wrote: `@ringfence/generator/import` does, and compares.
 */
export {
  type DraftOptions,
  draftLibrary,
  type LibraryDraft,
} from './draft/draft-library.ts'
export type {Existing} from './draft/existing.ts'
export {type ConfigOptions, writeConfig} from './draft/write-config.ts'
export {importKinds} from './kinds.ts'
export {diagnosticOf, type Finding} from './recognise/findings.ts'
export {type RecognisedContract, recognise} from './recognise/recognise.ts'
export {type Change, type Compared, type Comparison, compareDraft} from './report/compare-draft.ts'
export {findingsOfWords} from './report/findings-of-words.ts'
export {type ReportInput, writeReport} from './report/write-report.ts'
export {readSource, type SourceFile} from './source/read-source.ts'
export type {Aside, SourceDocument, SourceParagraph} from './source/source-document.ts'
