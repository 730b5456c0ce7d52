import type {DealSource, Setting} from '@ringfence/generator'
import type {Diagnostic} from '@ringfence/model'
import type {Source} from '../report/diagnostic-format.ts'

/** One deal of a run: a file, or a row of one. */
export interface DealItem {
  /** The file as it was named or found. */
  readonly file: string
  /** The line at which the row begins. */
  readonly line?: number
  /** The name of its documents, without an extension; with folders where a folder or a pattern was given. */
  readonly stem: string
  /** Missing where the deal could not be read, which the diagnostics say. */
  readonly text?: DealText
  readonly diagnostics: readonly Diagnostic[]
}

export interface DealText {
  readonly source: DealSource
  /** The cells of a row of a table. */
  readonly cells: readonly Setting[]
  /** What the user wrote, for excerpts. */
  readonly shown: Source
}
