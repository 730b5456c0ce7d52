import type {Contract, Deal, DealConditions, Facts} from '@ringfence/model'

/** A document as it was drafted, and what its deal says. */
export interface ProtectedDocument {
  readonly contract: Contract
  readonly facts: Facts
  /** With what rules changed in it. */
  readonly deal: Deal
  /** Whether the deal meets conditions, as those of rules are met. */
  readonly meets: (conditions: DealConditions) => boolean
}
