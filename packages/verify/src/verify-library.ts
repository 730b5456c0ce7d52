import type {DealSchema, EventSchema} from '@ringfence/deal'
import type {Diagnostic, Library} from '@ringfence/model'
import {concludeParts} from './conclude-parts.ts'
import {verifyPart} from './verify-part.ts'

export interface VerifyInput {
  readonly library: Library
  readonly schema: DealSchema
  /** Of the events of notices; a library without notices does not need it. */
  readonly eventSchema?: EventSchema
  /** Only these clauses, and no kinds as a whole. */
  readonly clauses?: readonly string[]
  readonly onProgress?: (what: string) => void
  /** Asked before each draft: whether to leave off. What was found until then is of no use. */
  readonly stopped?: () => boolean
}

/** How much of the condition space was drafted. */
export interface Coverage {
  /** Documents drafted, of one clause or of a whole kind. */
  readonly drafts: number
  /** Combinations that no deal can have: the checks of deals refuse them. */
  readonly refused: number
  /** Sub-clauses whose combinations were too many to draft all; they were drafted pairwise. */
  readonly pairwise: readonly string[]
  readonly clauses: number
  readonly kinds: number
}

export interface Verified {
  readonly diagnostics: readonly Diagnostic[]
  readonly coverage: Coverage
}

/**
 * Drafts every clause over every combination of the values that the conditions of each of its sub-clauses test,
 * every rider with its clause, and every kind pairwise over the values that all its clauses test.
 *
 * What lint says of any of these documents is reported once, and what no combination reaches as well.
 */
export function verifyLibrary(input: VerifyInput): Verified {
  return concludeParts(input, [verifyPart(input)])
}
