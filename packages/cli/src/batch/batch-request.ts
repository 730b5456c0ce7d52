import type {Setting} from '../settings.ts'
import type {Rows} from './expand-inputs.ts'

/** What is asked of a run over deals, whatever is done with each. */
export interface BatchRequest {
  readonly deals: readonly string[]
  readonly set: readonly Setting[]
  /** A deal that says what all deals share. */
  readonly base?: string | undefined
  /** How all inputs are read; by their names unless given. */
  readonly rows?: Rows | undefined
  readonly failFast: boolean
  /** A file for the summary. */
  readonly summary?: string | undefined
}
