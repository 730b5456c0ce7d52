import type {ParagraphStyle, SectionRole} from './contract.ts'
import type {Diligence} from './diligence.ts'
import type {Place} from './place.ts'
import type {Protection} from './protection.ts'
import type {Rule} from './rule.ts'
import type {HouseStyle} from './style.ts'

/*
 * A compiled library: what `templates/` says, parsed once. Plain JSON, so that a build can keep it.
 */

export interface Library {
  /** SHA-256 over the names and bytes of the files it was compiled from. */
  readonly digest: string
  /** By kind, as in the deal: `outsourcingMsa`. */
  readonly agreements: Readonly<Record<string, Agreement>>
  /** Documents for the life of a contract, by kind: `auditNotice`. */
  readonly notices: Readonly<Record<string, Notice>>
  /** Clauses, schedules, the texts of letters and the unnumbered parts, by id. */
  readonly clauses: Readonly<Record<string, ClauseTemplate>>
  /** Definitions, by id. */
  readonly glossary: Readonly<Record<string, DefinitionTemplate>>
  /** Every term that a definition or any variant of a clause defines. */
  readonly terms: readonly string[]
  /** Printed words for codes of the deal: vocabulary → code → words. */
  readonly vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly styles: Readonly<Record<string, HouseStyle>>
  /** Questions to vendors before a contract is signed. */
  readonly diligence: Diligence
  /** Findings of lint that an author has weighed and keeps. */
  readonly suppressions: readonly Suppression[]
  /** Rules of law and of consistency, in the order of their files. */
  readonly rules: readonly Rule[]
  /** What counts as protection of the customer, and how much. */
  readonly protection: Protection
  /** Groups of countries that rules name by one code: `EU` → its member states. */
  readonly regions: Readonly<Record<string, readonly string[]>>
  /** Example deals: text by path, such as `agreements/mutual-nda/deals/us-cn.yaml`. */
  readonly examples: Readonly<Record<string, string>>
  /**
   * Example events: text by path, such as `notices/audit-notice/events/us-cn.yaml`, which belongs to the example deal
   * of that name.
   */
  readonly events: Readonly<Record<string, string>>
}

/** A comment `lint-disable CODE: REASON`, which speaks for the line that follows it. */
export interface Suppression {
  readonly code: string
  readonly reason: string
  readonly file: string
  /** The line that it speaks for. */
  readonly line: number
  readonly place: Place
}

export interface Agreement {
  readonly kind: string
  readonly title: string
  readonly version: string
  /** One sentence for listings: when to use it. */
  readonly summary: string
  readonly style: string
  /** A shipped kind whose variants and rules are meant for this one too. */
  readonly like?: string
  readonly sections: readonly AgreementSection[]
  readonly place: Place
}

export interface AgreementSection {
  readonly clause: string
  /** Absent: always in. */
  readonly when?: When
  /** Where it is not the one of the clause: a schedule that is a document of its own. */
  readonly role?: SectionRole
  /** Where it is not the one of the clause. */
  readonly title?: string
  readonly place: Place
}

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

/** Deal paths and the value, or one of the values, that each must have; all must hold. */
export type When = Readonly<Record<string, WhenValue | readonly WhenValue[]>>
export type WhenValue = string | number | boolean

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
  readonly place: Place
}

/** Sub-clauses that are appended to a clause where a rule or the deal chooses them. */
export interface Rider {
  readonly id: string
  readonly file: string
  readonly body: readonly TemplateBlock[]
}

/** A negotiating position, from the customer's best to the vendor's. */
export type Stance = 'customerFriendly' | 'balanced' | 'vendorFriendly'

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

export interface Variant {
  readonly id: string
  readonly title?: string
  readonly when?: When
  readonly file: string
  readonly body: readonly TemplateBlock[]
}

export interface DefinitionTemplate {
  readonly id: string
  readonly term: string
  readonly version: string
  readonly file: string
  /** Paragraphs and items that follow the term: `means …`. */
  readonly body: readonly TemplateBlock[]
}

/** `[line, column]` in the variant's or definition's file, both from 1. */
export type At = readonly [number, number]

export type TemplateBlock =
  | TemplateParagraph
  | TemplateItems
  | TemplateTable
  | TemplateSignature
  | {readonly type: 'markdown'; readonly path: TemplatePath; readonly at: At}
  | {readonly type: 'definitions'; readonly at: At}
  | {readonly type: 'contents'; readonly at: At}
  | Choice<TemplateBlock>
  | Loop<TemplateBlock>

export interface TemplateParagraph {
  readonly type: 'paragraph'
  readonly style: ParagraphStyle
  readonly children: readonly TemplateInline[]
  readonly at: At
}

/** Sibling items. Where one of them ends in "; and" or "; or", endings are set after choices are made. */
export interface TemplateItems {
  readonly type: 'items'
  readonly conjunction?: 'and' | 'or'
  /** How the author ended the last item: a full stop, or a comma where the sentence goes on. */
  readonly ending?: string
  readonly children: readonly TemplateItemNode[]
  readonly at: At
}

export type TemplateItemNode = TemplateItem | Choice<TemplateItemNode> | Loop<TemplateItemNode>

export interface TemplateItem {
  readonly type: 'item'
  readonly anchor?: string
  readonly heading?: readonly TemplateInline[]
  readonly children: readonly TemplateBlock[]
  readonly at: At
}

export interface TemplateTable {
  readonly type: 'table'
  readonly align: readonly ('left' | 'right' | 'center')[]
  readonly header: readonly (readonly TemplateInline[])[]
  readonly rows: readonly TemplateRowNode[]
  readonly at: At
}

export type TemplateRowNode = TemplateRow | Choice<TemplateRowNode> | Loop<TemplateRowNode>

export interface TemplateRow {
  readonly type: 'row'
  readonly cells: readonly (readonly TemplateInline[])[]
  readonly at: At
}

export interface TemplateSignature {
  readonly type: 'signature'
  readonly children: readonly TemplateSignatureNode[]
  readonly at: At
}

export type TemplateSignatureNode =
  | TemplateParagraph
  | {readonly type: 'line'; readonly label: string; readonly slot?: Slot; readonly at: At}
  | Choice<TemplateSignatureNode>
  | Loop<TemplateSignatureNode>

export type TemplateInline =
  | {readonly type: 'text'; readonly value: string; readonly at: At}
  | {readonly type: 'strong'; readonly children: readonly TemplateInline[]}
  | {readonly type: 'emphasis'; readonly children: readonly TemplateInline[]}
  | {readonly type: 'reference'; readonly to: string; readonly at: At}
  | {readonly type: 'references'; readonly to: readonly string[]; readonly at: At}
  | {readonly type: 'answer'; readonly path: TemplatePath; readonly at: At}
  | {readonly type: 'definedTerm'; readonly children: readonly TemplateInline[]; readonly at: At}
  | {readonly type: 'break'}
  | Slot
  | Choice<TemplateInline>
  | Loop<TemplateInline>

/** A value of the deal, through a formatting helper. */
export interface Slot {
  readonly type: 'slot'
  /** `text` where no helper is named. */
  readonly helper: string
  readonly path: TemplatePath
  /** The helper's further arguments. */
  readonly args: readonly WhenValue[]
  readonly options: Readonly<Record<string, WhenValue>>
  readonly at: At
}

/** `{{#if}} … {{else if}} … {{else}} … {{/if}}` and its like. */
export interface Choice<Node> {
  readonly type: 'choice'
  readonly branches: readonly {
    readonly test: Condition
    readonly children: readonly Node[]
    readonly at: At
  }[]
  readonly otherwise: readonly Node[]
  readonly at: At
}

/** `{{#each path}} … {{else}} … {{/each}}`. */
export interface Loop<Node> {
  readonly type: 'loop'
  readonly path: TemplatePath
  readonly children: readonly Node[]
  readonly otherwise: readonly Node[]
  readonly at: At
}

export type Condition =
  | {readonly op: 'truthy'; readonly path: TemplatePath}
  | {
      readonly op: 'is' | 'includes'
      readonly path: TemplatePath
      readonly values: readonly WhenValue[]
    }
  | {readonly op: 'many'; readonly path: TemplatePath}
  /** Whether the document has one of these clauses or schedules. */
  | {readonly op: 'has'; readonly sections: readonly string[]}
  | {readonly op: 'and' | 'or'; readonly tests: readonly Condition[]}
  | {readonly op: 'not'; readonly test: Condition}

/** A path as Handlebars reads it: `../name` has depth 1, `@index` is data. */
export interface TemplatePath {
  readonly original: string
  readonly depth: number
  readonly data: boolean
  readonly keys: readonly string[]
}
