import type {Place} from '@ringfence/model'

/** One expectation that does not hold. */
export interface Failure {
  readonly message: string
  readonly place: Place
  /** What was expected, and what is there instead, where they can be set side by side. */
  readonly expected?: string
  readonly actual?: string
}

/** Where an expectation stands. */
export type At = (key: string) => Place
