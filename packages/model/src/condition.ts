/** Deal paths and the value, or one of the values, that each must have; all must hold. */
export type When = Readonly<Record<string, WhenValue | readonly WhenValue[]>>

export type WhenValue = string | number | boolean

export type Condition =
  | {readonly op: 'truthy'; readonly path: TemplatePath}
  | {
      readonly op: 'is' | 'includes'
      readonly path: TemplatePath
      readonly values: readonly WhenValue[]
    }
  | {readonly op: 'many'; readonly path: TemplatePath}
  /** Whether the document has one of these clauses or schedules. */
  | {readonly op: 'has'; readonly sections: readonly string[]}
  | {readonly op: 'and' | 'or'; readonly tests: readonly Condition[]}
  | {readonly op: 'not'; readonly test: Condition}

/** A path as Handlebars reads it: `../name` has depth 1, `@index` is data. */
export interface TemplatePath {
  readonly original: string
  readonly depth: number
  readonly data: boolean
  readonly keys: readonly string[]
}
