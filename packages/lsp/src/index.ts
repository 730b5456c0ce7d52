/**
 * What editors ask about libraries of templates and deals: pure functions of the texts, a place in one of them and the
 * schemas; and the server that speaks the Language Server Protocol with them.
 *
 * Touches neither disk nor process: texts come from a `LanguageHost`, and faults from its analysis.
 */
export {complete} from './complete.ts'
export {type DocumentType, documentTypeOf} from './document-type.ts'
export {findDefinition} from './find-definition.ts'
export {findReferences} from './find-references.ts'
export {type HelperInfo, helpers} from './helpers.ts'
export {type HoverText, hover} from './hover.ts'
export type {
  Analysis,
  AnalysisPart,
  AnalysisRequest,
  LanguageHost,
  OpenedLibrary,
} from './language-host.ts'
export {offsetAt, rangeOf} from './lines.ts'
export {type OutlinePart, outline} from './outline.ts'
export {type Edit, type Renamed, renamable, rename} from './rename.ts'
export {serve} from './serve.ts'
export type {Suggestion} from './suggestion.ts'
export type {Span, Spot, Workspace} from './workspace.ts'
