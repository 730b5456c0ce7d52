import type {JsonObject} from '@ringfence/model'

/** What is answered to one question. */
export interface GivenAnswer {
  /** `yes`, `partly` or `no`, or words. */
  readonly answer?: string
  /** The document that proves it. */
  readonly evidence?: string
  /** From 0 to 5, by the customer; a question that does not apply has `n/a`. */
  readonly score?: number | 'n/a'
  /** An officer of the customer decided, in writing, that a knock-out does not exclude the vendor. */
  readonly waived?: Waiver
}

export interface Waiver {
  readonly by: string
  readonly on: string
  readonly reason: string
}

/** Answers, whether from a file of answers or from a completed questionnaire. */
export interface AnswerSheet {
  readonly vendor?: string
  readonly assessor?: string
  /** ISO 8601 day. */
  readonly assessedOn?: string
  /** What the questions were chosen by, as a deal says it, with `countries`; absent in a Word document. */
  readonly asked?: JsonObject
  /** By question id, in the order of the file. */
  readonly answers: ReadonlyMap<string, GivenAnswer>
  /** Bounds of the bands, where the sheet states them. */
  readonly acceptFrom?: number
  readonly conditionsFrom?: number
}
