import type {FiredRule, JsonObject, ProtectionLevel} from '@ringfence/model'

/** How well the documents of a deal protect the customer. Plain JSON. */
export interface ProtectionReport {
  /** Titles of the documents that were looked at. */
  readonly documents: readonly string[]
  /** Legal names. */
  readonly parties: readonly string[]
  readonly requirements: readonly RequirementReport[]
}

export interface RequirementReport {
  /** `S7`. */
  readonly id: string
  readonly title: string
  readonly why: string
  /** That of its weakest part; absent where no document of the deal is of a kind that can serve it. */
  readonly level?: ProtectionLevel
  readonly parts: readonly PartReport[]
}

export type PartReport = ServedPart | UnservedPart

/** A part that no document of the deal is of a kind to serve. */
export interface UnservedPart {
  readonly id: string
  readonly title: string
  readonly served: false
}

export interface ServedPart {
  readonly id: string
  readonly title: string
  readonly served: true
  readonly level: ProtectionLevel
  /** Title of the document that serves it best. */
  readonly document: string
  /** The definition that is met, in words; nothing where none is. */
  readonly means?: string
  /** The words that give the level. */
  readonly words: readonly Quote[]
  readonly weaknesses: readonly Weakness[]
  /** Rules that fired, or changed the deal, about the clauses that serve it. */
  readonly rules: readonly RuleNote[]
  /** Changes of the deal that lift it: tried out, each. */
  readonly lift?: Lift
  /** What stands against the changes that would lift it, where all of them fail: rules of law, most often. */
  readonly refused: readonly string[]
  /** The best definition for this kind of document, in words; nothing where it is met. */
  readonly strong?: string
}

export interface Quote {
  /** `foreground-ip#assignment`. */
  readonly id: string
  /** As a reader finds it: `6.2`, `Schedule 3, 2`. */
  readonly number: string
  readonly text: string
}

export interface Weakness {
  readonly message: string
  /** The best level that it leaves; absent where it is only said. */
  readonly atMost?: ProtectionLevel
}

export type RuleNote = Pick<
  FiredRule,
  'id' | 'title' | 'message' | 'severity' | 'citation' | 'confidence'
>

export interface Lift {
  readonly to: ProtectionLevel
  /** Values of the deal by JSON Pointer. */
  readonly set: JsonObject
  /** The same where only the parties know the value: each with an example, with which the change was tried out. */
  readonly supply: JsonObject
}
