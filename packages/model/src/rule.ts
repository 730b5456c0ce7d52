import type {Severity} from './diagnostic.ts'
import type {Json, JsonObject} from './json.ts'
import type {Place} from './place.ts'

/*
 * Rules: what the law of a place, or the deal itself, makes of a deal. Plain data, as `templates/rules/` says it.
 */

/** A compiled rule. */
export interface Rule {
  /** `IN-02`. */
  readonly id: string
  readonly title: string
  /** Title of the file that it stands in: `India`. */
  readonly jurisdiction: string
  /** One of these must hold; everywhere where it is empty. */
  readonly applies: readonly Selector[]
  /** Only documents that have one of these clauses or schedules; all where it is empty. */
  readonly clauses: readonly string[]
  /** One of these must hold; always where it is empty. */
  readonly when: readonly RuleWhen[]
  /** Pointers of `when` that also match where the deal has no value. */
  readonly orMissing: readonly string[]
  readonly outcome: Outcome
  /** Why: what the law makes of it. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
  readonly citation: string
  readonly confidence: Confidence
  /** ISO 8601 date on which a person last compared the rule with its source. */
  readonly reviewedOn: string
  /** What an `adapt` rule changes: values of the deal, and riders of clauses. */
  readonly adapt: {
    readonly set: JsonObject
    readonly riders: readonly {readonly clause: string; readonly rider: string}[]
  }
  /** Its tests: deals on which it fires, and on which it is silent. */
  readonly tests: {readonly fires: readonly RuleDeal[]; readonly silent: readonly RuleDeal[]}
  readonly place: Place
}

/** JSON Pointers (RFC 6901) into the deal, or into what is derived from it, and a JSON Schema for each; all must hold. */
export type RuleWhen = Readonly<Record<string, JsonObject | boolean>>

export const selectorNames = [
  'law',
  'work',
  'vendor',
  'customer',
  'party',
  'seat',
  'courts',
  'data',
  'market',
  'context',
  'kind',
] as const

export type SelectorName = (typeof selectorNames)[number]

/** Where a rule applies: each selector must have one of its codes, and no selector of `not` may hold. */
export type Selector = Readonly<Partial<Record<SelectorName, readonly string[]>>> & {
  readonly not?: readonly Selector[]
}

export type Outcome = 'error' | 'warning' | 'info' | 'adapt'

/** `verified`: read in the source. `mixed`: in part. `general`: general knowledge, not verified. */
export type Confidence = 'verified' | 'mixed' | 'general'

/** An example deal by its name, with values set by JSON Pointer; null takes a value out. */
export interface RuleDeal {
  readonly deal: string
  readonly set: Readonly<Record<string, Json>>
}

/** A rule that a deal meets. */
export interface FiredRule
  extends Pick<
    Rule,
    | 'id'
    | 'title'
    | 'jurisdiction'
    | 'outcome'
    | 'message'
    | 'hint'
    | 'citation'
    | 'confidence'
    | 'reviewedOn'
  > {
  /** What the outcome and the confidence make of it, before anybody acknowledges it. */
  readonly severity: Severity
  /** JSON Pointer of the value that fired it; empty where no value did. */
  readonly pointer: string
  /** Clauses of the document that it is about. */
  readonly clauses: readonly string[]
}

/** What a rule changed. */
export interface Adaptation {
  readonly rule: FiredRule
  readonly set: JsonObject
  readonly riders: readonly {readonly clause: string; readonly rider: string}[]
}

/** A person who has seen what a rule says and goes on. */
export interface Acknowledgement {
  readonly ruleId: string
  readonly by: string
  /** ISO 8601. */
  readonly on: string
  readonly reason: string
}

/** What the rules found in a document, and what they made of it. */
export interface RuleRecord {
  /** Rules that stand, those that are acknowledged among them. */
  readonly fired: readonly FiredRule[]
  readonly adaptations: readonly Adaptation[]
  /** Acknowledgements of rules that fired. */
  readonly acknowledged: readonly Acknowledgement[]
}
