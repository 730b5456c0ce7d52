import type {Contract} from './contract.ts'
import type {Facts} from './facts.ts'

/** A document of the same bundle that another refers to. */
export interface Companion {
  readonly contract: Contract
  readonly facts: Facts
}

/**
 * Companions by their kind, as references name them: `outsourcingMsa:foreground-ip#assignment`. The first document of
 * a bundle is also there as `main`. What a letter is about is there as `agreement`: references to what the letter
 * itself lacks are to that, and read as `clause 6.2` alone.
 */
export type Companions = ReadonlyMap<string, Companion>
