import type {Agreement} from './agreement.ts'
import type {When} from './condition.ts'
import type {Offset} from './obligation-template.ts'

/** A document that a party writes while the contract runs, from the deal and what has happened. */
export interface Notice extends Agreement {
  /** Clauses of the contract without which it has nothing to say. */
  readonly needs: readonly string[]
  /** In order: one may count from those before it. */
  readonly deadlines: readonly DeadlineTemplate[]
  readonly orders: readonly DateOrder[]
  readonly refusals: readonly Refusal[]
}

/** What an event asks for and the contract does not give. */
export interface Refusal {
  /** Path into the event of the value that asks for it. */
  readonly at: string
  readonly when: When
  /** Why it is refused, as the second half of a sentence: `the contract gives no audit for cause`. */
  readonly because: string
}

/** A time that the contract gives, counted from a date of the event. Templates read it as `deadlines.ID`. */
export interface DeadlineTemplate extends Offset {
  readonly id: string
  /** Paths into the event, or `deadlines.ID`; the first that is given counts. */
  readonly from: readonly string[]
  /** The sub-clause that gives the time: without it there is no deadline. */
  readonly clause: string
  /** Absent: wherever the sub-clause is. */
  readonly when?: When
}

/** Two dates, of which the first may not be later: paths into the event, `deadlines.ID`, or `agreement`. */
export interface DateOrder {
  readonly earlier: string
  readonly later: string
}
