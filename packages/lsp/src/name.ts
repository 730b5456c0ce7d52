import type {Span} from './workspace.ts'

/** What a word of a library or a deal names. */
export interface Name {
  readonly type:
    | 'anchor'
    | 'clause'
    | 'variant'
    | 'rider'
    | 'term'
    | 'field'
    | 'vocabulary'
    | 'style'
    | 'helper'
    | 'rule'
    | 'example'
    | 'event'
  /** Of fields, the keys with dots between them, `[]` for each entry of a list. */
  readonly name: string
  /** The clause that an anchor, a variant or a rider belongs to. */
  readonly owner?: string
}

export interface Occurrence extends Span {
  readonly name: Name
  /** Whether the thing is made here, and not only spoken of. */
  readonly defines: boolean
}

export function isSame(a: Name, b: Name): boolean {
  return a.type === b.type && a.name === b.name && a.owner === b.owner
}
