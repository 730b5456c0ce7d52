import type {JsonObject} from '@ringfence/model'

/** What the services look at: the texts as the editor has them, and the schemas that they go by. */
export interface Workspace {
  /**
   * Text by path: relative to the library's root for its files, absolute for others that are open, such as deals.
   */
  readonly files: ReadonlyMap<string, string>
  /** Schema of everything that templates may read, self-contained. */
  readonly fields: JsonObject
  /** Schema of deals, self-contained. */
  readonly deals: JsonObject
  /** Schemas of the files of a library by name; `x-files` says which files each is for. */
  readonly schemas: Readonly<Record<string, JsonObject>>
  /** Those of the files that belong to the library below this one: they are read, and never changed. */
  readonly shipped?: ReadonlySet<string>
  /** Texts of the schemas of deals as they lie on disk, by path; empty where they do not. */
  readonly schemaFiles: ReadonlyMap<string, string>
}

/** A stretch of a text, in UTF-16 code units: from, and up to but without. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of a file; paths of schemas begin with `schemas:`. */
export interface Spot extends Span {
  readonly file: string
}

/** Keeps the last result for each file as long as nothing that it was made of has changed. */
export function keptByFile<Rest extends readonly unknown[], Value>(
  compute: (file: string, text: string, ...rest: Rest) => Value,
): (file: string, text: string, ...rest: Rest) => Value {
  const kept = new Map<string, {readonly of: readonly unknown[]; readonly value: Value}>()
  return (file, text, ...rest) => {
    const before = kept.get(file)
    const of = [text, ...rest]
    if (before && of.every((each, index) => each === before.of[index])) return before.value
    const value = compute(file, text, ...rest)
    kept.set(file, {of, value})
    return value
  }
}
