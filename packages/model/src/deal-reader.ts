import type {Condition, When} from './condition.ts'
import type {Json} from './json.ts'
import type {TemplateInline} from './template-block.ts'

/** An entry of a list of the deal: names in a text are then its own. */
export interface ListEntry {
  readonly list: string
  readonly index: number
}

/** Reads the conditions, paths and short texts that manifests hold, for one document of a deal. */
export interface DealReader {
  readonly holds: (when: When | undefined) => boolean
  readonly meets: (test: Condition, entry?: ListEntry) => boolean
  readonly valueAt: (path: string, entry?: ListEntry) => Json | undefined
  /** In words; a value that the deal does not give leaves nothing, one that it does not know `[●]`. */
  readonly print: (words: readonly TemplateInline[], entry?: ListEntry) => string
}
