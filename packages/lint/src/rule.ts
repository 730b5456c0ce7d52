import type {Contract, DiagnosticDetails, DiagnosticKind, Facts, Place} from '@ringfence/model'
import type {Capitalised} from './capitalised-in.ts'

/** What rules look at. */
export interface LintInput {
  readonly contract: Contract
  readonly facts: Facts
  /** Every term that the library can define, in this contract or in another. */
  readonly terms: readonly string[]
  /** Capitalised names that are no defined terms, such as `Internet` or `Annex A`. */
  readonly properNames: readonly string[]
  /** Where the deal gives the value at a JSON Pointer. */
  readonly placeOf: (pointer: string) => Place
}

/** The same with what several rules need, found once. */
export interface LintSubject extends LintInput {
  /** Capitalised phrases that are no uses of terms defined in the contract. */
  readonly capitalised: readonly Capitalised[]
}

/**
 * A rule: the diagnostic that it reports, and how it finds it. `bad` and `good` are clause texts; a test drafts
 * each of them, and the documentation shows them.
 */
export interface LintRule extends DiagnosticKind {
  readonly check: (subject: LintSubject) => Iterable<DiagnosticDetails>
}
