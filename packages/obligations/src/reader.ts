import type {Condition, Json, TemplateInline, When} from '@ringfence/model'

/** An entry of a list of the deal: names in a text are then its own. */
export interface ListEntry {
  readonly list: string
  readonly index: number
}

/** What the register asks of a deal. `dealReader` of `@ringfence/template` is one. */
export interface Reader {
  readonly holds: (when: When | undefined) => boolean
  readonly meets: (test: Condition, entry?: ListEntry) => boolean
  readonly valueAt: (path: string, entry?: ListEntry) => Json | undefined
  /** A short text in words; a value that the deal does not know is `[●]`. */
  readonly print: (words: readonly TemplateInline[], entry?: ListEntry) => string
}
