import type {Diagnostic} from '@ringfence/model'
import type {Workspace} from './workspace.ts'

/** A library as it lies on disk, or the shipped one, which has no files. */
export interface OpenedLibrary extends Omit<Workspace, 'shipped'> {
  /**
   * Texts of the library below, by the names that the workspace gives its files; of schemas with `schemas:` before
   * them. Its own files count before them.
   */
  readonly below: ReadonlyMap<string, string>
  /** Absolute path; undefined for the shipped library. */
  readonly root: string | undefined
  /** Absolute path of the schemas of its deals; undefined where they are the shipped ones. */
  readonly schemaRoot: string | undefined
}

export interface AnalysisRequest {
  readonly root: string | undefined
  /** Texts by absolute path that count before those on disk: what editors have not saved. */
  readonly texts: Readonly<Record<string, string>>
  /** The clause that is linted over its condition space. */
  readonly clause: string | undefined
  /** Absolute paths of deals that are checked. */
  readonly deals: readonly string[]
}

/** What was found, as soon as it is. Places are in files as the workspace names them. */
export type AnalysisPart =
  | {readonly of: 'library'; readonly diagnostics: readonly Diagnostic[]}
  | {readonly of: 'clause'; readonly clause: string; readonly diagnostics: readonly Diagnostic[]}
  | {readonly of: 'deal'; readonly deal: string; readonly diagnostics: readonly Diagnostic[]}

/** Analyses in the background; a new request takes the place of one that has not ended. */
export type Analysis = (request: AnalysisRequest, onPart: (part: AnalysisPart) => void) => void

/** What the server may ask of the world. */
export interface LanguageHost {
  readonly version: string
  /** The library around a file. */
  readonly open: (path: string) => Promise<OpenedLibrary>
  /** Undefined if there is no such file. */
  readonly read: (path: string) => Promise<string | undefined>
  /** The absolute path of a shipped text, for editors to show; undefined where none can be given. */
  readonly show: (file: string, text: string) => Promise<string | undefined>
  readonly analyse: Analysis
}
