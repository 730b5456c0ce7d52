import type {Obligation} from '@ringfence/model'

/** The duties of a deal: those of its document and, of a bundle, of the others after it. */
export interface Register {
  /** The deal's own title or reference, for headings. */
  readonly title: string
  readonly parties: readonly string[]
  /** Names this deal among others and stays the same when its values change: for the ids of calendar entries. */
  readonly key: string
  /** ISO 8601 date from which the entries of a calendar are stamped; their own dates unless given. */
  readonly stamp?: string
  readonly obligations: readonly Obligation[]
}
