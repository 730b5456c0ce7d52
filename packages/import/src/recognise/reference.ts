import type {LabelIndex} from './label-index.ts'

export interface FoundReference {
  readonly start: number
  readonly end: number
  /** Id of what it is to. */
  readonly to: string
}

/** Words that look like a reference and lead nowhere. */
export interface LostReference {
  readonly start: number
  readonly end: number
  readonly why: 'missing' | 'ambiguous' | 'elsewhere' | 'part' | 'relative'
}

export interface References {
  readonly found: readonly FoundReference[]
  readonly lost: readonly LostReference[]
}

export interface ReferenceScope {
  readonly index: LabelIndex
  /** Id of the schedule in which the text stands. */
  readonly schedule?: string
}
