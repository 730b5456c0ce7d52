import type {JsonObject} from './json.ts'
import type {Place} from './place.ts'
import type {RuleWhen} from './rule.ts'

/*
 * What protects the customer: the requirements that a contract is measured by, and what counts as strong, standard or
 * weak. Plain data, as `templates/protection/` says it.
 */

/** From the best to the worst. */
export const protectionLevels = ['strong', 'standard', 'weak', 'absent'] as const

export type ProtectionLevel = (typeof protectionLevels)[number]

/** A level that a definition can give; `absent` is what no definition gives. */
export type GivenLevel = Exclude<ProtectionLevel, 'absent'>

/** What `templates/protection/` says. */
export interface Protection {
  /** In the order of their numbers. */
  readonly requirements: readonly ProtectionRequirement[]
  readonly cautions: ProtectionCautions
}

export interface ProtectionRequirement {
  /** `S7`. */
  readonly id: string
  readonly title: string
  /** Why a customer needs it, in a sentence or two. */
  readonly why: string
  readonly parts: readonly ProtectionPart[]
  readonly place: Place
}

export interface ProtectionPart {
  /** `S7b`. */
  readonly id: string
  readonly title: string
  /** The first whose conditions hold, and whose words the document has, gives the level. */
  readonly levels: readonly LevelDefinition[]
  readonly weakens: readonly Weakening[]
  /** Kinds of document that can serve it: those that can meet one of its definitions. */
  readonly kinds: readonly string[]
  readonly place: Place
}

export interface LevelDefinition extends DealConditions {
  readonly level: GivenLevel
  /** What a document of this level says, in a sentence. */
  readonly means: string
  /** Kinds of document that can meet it: those that its file names, or all, as far as they have its clauses. */
  readonly kinds: readonly string[]
  /** Sub-clauses (`clause#anchor`) that the document must have; of an inner list, one. */
  readonly words: readonly (readonly string[])[]
  /** Values of the deal that bring a document to this level. */
  readonly set: JsonObject
  /** Values that only the parties know, each with an example. */
  readonly supply: JsonObject
}

/** What takes from a part, whatever its clauses say. */
export interface Weakening extends DealConditions {
  /** Only documents that have one of these clauses or schedules; all where it is empty. */
  readonly clauses: readonly string[]
  readonly message: string
  /** The best level that is left; absent where it is only said. */
  readonly atMost?: ProtectionLevel
  /** Values of the deal that take it away. */
  readonly set: JsonObject
}

/** Conditions on the deal, as rules have them. */
export interface DealConditions {
  /** One of these must hold; always where it is empty. */
  readonly when: readonly RuleWhen[]
  /** Pointers of `when` that also match where the deal has no value. */
  readonly orMissing: readonly string[]
}

/** What is the same for every part: what nobody could weigh takes from its level. */
export interface ProtectionCautions {
  /** Words of the deal's own in a clause that serves the part. */
  readonly bespoke: Caution
  /** A blank in the words that serve it, or an unknown value that its definitions ask for. */
  readonly unknown: Caution
  /** A rule that would block the contract and is acknowledged, about a clause that serves it. */
  readonly blocked: Caution
}

export interface Caution {
  readonly message: string
  readonly atMost: GivenLevel
}
