import type {Json, Place, SectionRole} from '@ringfence/model'

/*
 * Why a contract reads as it does. Plain JSON.
 */

export interface Explanation {
  /** camelCase, as in the deal. */
  readonly kind: string
  readonly title: string
  readonly sections: readonly ExplainedSection[]
}

export interface ExplainedSection {
  /** Id of the clause or schedule. */
  readonly id: string
  readonly role: SectionRole
  /** As the contract refers to it: `6`, `Schedule 2`; empty text where it has no number. */
  readonly label: string
  readonly title?: string
  /** Semantic version of the clause. */
  readonly version: string
  readonly variant: string
  /** File of the variant, relative to the library. */
  readonly file: string
  /** Why the document has the section, and why in this variant. */
  readonly because: readonly Reason[]
  /** What rules changed or found in the clause as a whole. */
  readonly rules: readonly ExplainedRule[]
  readonly paragraphs: readonly ExplainedParagraph[]
}

/** A paragraph with the run-in heading before it, a table, or an execution block. */
export interface ExplainedParagraph {
  /** Sub-clause, definition or section that it stands in: `foreground-ip#transfer`. */
  readonly id: string
  /** Number of the sub-clause, where the paragraph opens it: `6.2`; else empty text. */
  readonly label: string
  readonly type: 'paragraph' | 'table' | 'signature'
  readonly text: string
  /** The line of the template; of the deal for wording of its own. */
  readonly place: Place
  /** Clause or definition that the line belongs to, and its version. */
  readonly source: {readonly id: string; readonly version: string}
  /** The deal's own wording, which no template has. */
  readonly bespoke?: true
  /** Conditions around the paragraph, the outermost first. */
  readonly because: readonly Reason[]
  /** Conditions inside it, in the order of the text. */
  readonly inside: readonly Reason[]
  readonly values: readonly UsedValue[]
  /** Rules that chose its text or changed a value that it depends on. */
  readonly rules: readonly ExplainedRule[]
  /** Its text in parts, each with the line that it comes from. */
  readonly parts: readonly TextPart[]
}

export interface TextPart {
  readonly text: string
  readonly place: Place
  /** JSON Pointer of a value of the deal. */
  readonly pointer?: string
  /** Conditions around the part that are not around the paragraph. */
  readonly because?: readonly Reason[]
}

/** A condition as the deal decided it. */
export interface Reason {
  /** What holds, in words: `` `ip.model` is `assignment` ``. */
  readonly words: string
  readonly place: Place
  /** The values that decided. */
  readonly decidedBy: readonly DecidingValue[]
}

export interface DecidingValue {
  /** As the template writes it. */
  readonly name: string
  /** JSON Pointer; absent where the question was whether the document has a section. */
  readonly pointer?: string
  /** Absent where the deal has none. */
  readonly value?: Json
  readonly from?: ValueSource
}

export interface UsedValue {
  readonly pointer: string
  readonly title: string
  /** As the contract prints it. */
  readonly printed: string
  /** Absent where the value is not plain data of the deal. */
  readonly value?: Json
  readonly from: ValueSource
}

/** Where a value comes from. */
export type ValueSource =
  | {readonly type: 'deal'; readonly place: Place}
  /** The schema's default; `position` where a negotiating position chose it. */
  | {readonly type: 'default'; readonly rationale?: string; readonly position?: string}
  | {readonly type: 'rule'; readonly rule: string}
  /** Computed from other values of the deal. */
  | {readonly type: 'derived'}
  /** Nowhere: the deal does not give it and the schema has no default. */
  | {readonly type: 'absent'}

export interface ExplainedRule {
  readonly id: string
  readonly title: string
  readonly message: string
  readonly citation: string
  /** What it changed, in words; absent where it only reports. */
  readonly changes?: readonly string[]
}
