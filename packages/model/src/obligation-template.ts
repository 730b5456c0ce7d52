import type {Condition, When} from './condition.ts'
import type {Place} from './place.ts'
import type {TemplateInline} from './template-block.ts'

/** A duty that a sub-clause creates. It counts for a contract that has the sub-clause. */
export interface ObligationTemplate {
  /** Unique among the duties of its sub-clause. */
  readonly id: string
  /** Of the sub-clause that creates the duty. */
  readonly anchor: string
  readonly who: ObligatedSide | ObligatedBy
  /** The duty in a few words, without its time: `Deliver a draft Exit Plan`. */
  readonly what: readonly TemplateInline[]
  readonly time: ObligationTime
  /** Absent: wherever the sub-clause is. */
  readonly when?: When
  /** A condition in the words of templates, beside `when`. */
  readonly test?: Condition
  /** The variants that create the duty; absent: all that have the anchor. */
  readonly variants?: readonly string[]
  /** A list of the deal: one duty for each of its entries, whose names the texts use. */
  readonly each?: string
  /** Requirement id, where it is not the one that the clause's `protects` gives to the anchor. */
  readonly requirement?: string
  readonly place: Place
}

/** Who owes a duty. `anyParty`: whichever party the case concerns. */
export type ObligatedSide = 'customer' | 'vendor' | 'both' | 'receivingParty' | 'anyParty'

/** A value of the deal says which side owes it: `customer`, `vendor` or `both`. */
export interface ObligatedBy {
  readonly path: string
}

/**
 * When a duty is due. `triggered`: counted from an event; without a span the trigger is the whole rule. `dated`:
 * counted from a date that the deal may fix. `periodic`: again and again.
 */
export type ObligationTime =
  | ({readonly kind: 'triggered'; readonly trigger: readonly TemplateInline[]} & Offset)
  | ({
      readonly kind: 'dated'
      readonly date: string
      /** What is said of an entry that has no date; absent: it is left out. */
      readonly undated?: readonly TemplateInline[]
    } & Offset)
  | ({readonly kind: 'periodic'; readonly every: Span | Cycle; readonly from: string} & Offset)

/** `within` a time after the event or date, or at least a time `ahead` of it. */
export interface Offset {
  readonly within?: Span
  readonly ahead?: Span
}

/** Periods that the calendar sets, and the anniversaries of the first date. */
export type Cycle =
  | 'day'
  | 'week'
  | 'calendarMonth'
  | 'calendarQuarter'
  | 'calendarHalfYear'
  | 'calendarYear'
  | 'anniversary'

/** A length of time: a number, or the path of one in the deal, and its unit; a path to a duration has its own. */
export interface Span {
  readonly value: number | string
  readonly unit?: SpanUnit
}

export type SpanUnit = 'hours' | 'days' | 'businessDays' | 'weeks' | 'months' | 'years'
