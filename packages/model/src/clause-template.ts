import type {When} from './condition.ts'
import type {SectionRole} from './contract.ts'
import type {ObligationTemplate} from './obligation-template.ts'
import type {Place} from './place.ts'
import type {TemplateBlock} from './template-block.ts'

export interface ClauseTemplate {
  readonly id: string
  readonly role: SectionRole
  readonly title?: string
  readonly version: string
  /** Number in the clause catalogue. */
  readonly family: number
  /** What the clause is for, in a sentence. */
  readonly purpose: string
  /** Deal paths of the blocks that the clause reads. */
  readonly reads: readonly string[]
  /** Requirement ids (S1 to S17) that the clause serves, each with the anchors of the sub-clauses that do. */
  readonly protects: Readonly<Record<string, readonly string[]>>
  readonly positions: readonly Position[]
  /** The duties that its sub-clauses create, for the register of obligations. */
  readonly obligations: readonly ObligationTemplate[]
  /** Anchors of sub-clauses that state a time and no duty for the register, each with the reason. */
  readonly notInRegister: Readonly<Record<string, string>>
  /** In order: the first whose condition holds is used. */
  readonly variants: readonly Variant[]
  /** Texts that a rule or the deal appends to the clause, most often for one country. */
  readonly riders: readonly Rider[]
  /** No kind has the clause yet, and its author knows. */
  readonly unused?: true
  readonly place: Place
}

export interface Variant {
  readonly id: string
  readonly title?: string
  readonly when?: When
  readonly file: string
  readonly body: readonly TemplateBlock[]
}

/** Sub-clauses that are appended to a clause where a rule or the deal chooses them. */
export interface Rider {
  readonly id: string
  readonly file: string
  readonly body: readonly TemplateBlock[]
}

export interface Position {
  readonly name: Stance
  /** The variant that the defaults of this position choose. */
  readonly variant: string
  /** What the customer has in this position, or gives up. */
  readonly gives: string
  /** Why or when a customer would accept it; absent for the customer's best. */
  readonly accept?: string
  /** Who should approve leaving the preferred position for it. */
  readonly approver?: string
}

/** A negotiating position, from the customer's best to the vendor's. */
export type Stance = 'customerFriendly' | 'balanced' | 'vendorFriendly'

export interface DefinitionTemplate {
  readonly id: string
  readonly term: string
  readonly version: string
  readonly file: string
  /** Paragraphs and items that follow the term: `means …`. */
  readonly body: readonly TemplateBlock[]
}
