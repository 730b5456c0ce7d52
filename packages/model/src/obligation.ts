/** A duty of a contract, as its register lists it. Plain JSON. */
export interface Obligation {
  /** `exit#exit-plan/draft`, and `/3` for the third entry of a list: unique in its document. */
  readonly id: string
  /** Kind of the document that has the clause. */
  readonly document: string
  readonly documentTitle: string
  /** Who owes it: the side in words, and the short or legal names of its parties. */
  readonly actor: {readonly side: string; readonly names: readonly string[]}
  /** The duty in a few words. */
  readonly duty: string
  readonly kind: 'triggered' | 'dated' | 'periodic'
  /** When it is due, in words. */
  readonly due: string
  /** ISO 8601 dates on which it falls due, where the deal fixes them; of a recurring duty, up to the horizon. */
  readonly dates: readonly string[]
  readonly recurrence?: Recurrence
  /** What the dates take for granted, such as that the contract runs to its end. */
  readonly assumes?: string
  /** As the contract refers to it: `clause 6.2`. */
  readonly clause: string
  /** The sub-clause: `exit#exit-plan`. */
  readonly source: string
  /** Requirement ids, S1 to S17. */
  readonly requirements: readonly string[]
  /** The sub-clause has wording of the deal's own, so that the duty may differ. */
  readonly bespoke?: true
}

export interface Recurrence {
  /** RFC 5545, without `RRULE:`. */
  readonly rule: string
  /** Whether the rule gives `dates` exactly; else they differ where one of its days is no Business Day. */
  readonly exact: boolean
}
