import type {Diagnostic} from './diagnostic.ts'
import type {Place} from './place.ts'
import type {RuleRecord} from './rule.ts'

/*
 * The contract tree: plain JSON, every node with a `type`, never changed once made. Numbers, resolved
 * references and uses of terms are not in it: they are facts about it (`facts.ts`).
 */

/** What a section is for; each role has its own numbering and layout. */
export type SectionRole = 'cover' | 'parties' | 'recitals' | 'clause' | 'execution' | 'schedule'

/** A clause, a schedule, or one of the unnumbered parts around them. */
export interface Section {
  readonly type: 'section'
  readonly role: SectionRole
  /** The clause id: kebab-case, unique in the contract. */
  readonly id: string
  /** Absent on covers and on parts that print no heading. */
  readonly title?: string
  /** Semantic version of the clause text. */
  readonly version: string
  /** The variant that the deal chose. */
  readonly variant: string
  readonly children: readonly Block[]
  readonly place: Place
}

export type Block = Paragraph | Item | List | Table | Signature | Definitions | Contents

export interface Paragraph {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
  readonly style: ParagraphStyle
  readonly place: Place
}

/** `body` follows the indent of the item that it stands in; the others are of covers and parties. */
export type ParagraphStyle = 'body' | 'title' | 'subtitle' | 'centred' | 'note'

/** A numbered sub-clause; nested items are its (a) and (i). */
export interface Item {
  readonly type: 'item'
  /** `section#anchor` where the author set an anchor, else `section/2/1` by position. */
  readonly id: string
  /** The run-in heading, without its full stop. */
  readonly heading?: readonly Inline[]
  readonly children: readonly Block[]
  readonly place: Place
}

/** A list inside a value (a description of services): bullets or its own 1, 2, 3; never clause numbers. */
export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly (readonly Block[])[]
  readonly place: Place
}

export interface Table {
  readonly type: 'table'
  /** One entry a column. */
  readonly align: readonly ('left' | 'right' | 'center')[]
  /** Empty in a table of labels and values: there the first column has the heads. */
  readonly header: readonly (readonly Inline[])[]
  readonly rows: readonly (readonly (readonly Inline[])[])[]
  readonly place: Place
}

/** One party's execution block; it never breaks across pages. */
export interface Signature {
  readonly type: 'signature'
  readonly children: readonly Paragraph[]
  readonly lines: readonly SignatureLine[]
  readonly place: Place
}

/** A labelled rule to sign or write on, or a labelled value. */
export interface SignatureLine {
  readonly label: string
  readonly value?: Field
}

/** The printed glossary: only terms that the contract uses, in alphabetical order. */
export interface Definitions {
  readonly type: 'definitions'
  readonly entries: readonly DefinitionEntry[]
  readonly place: Place
}

export interface DefinitionEntry {
  /** `definition:foreground-ip`. */
  readonly id: string
  readonly term: string
  /** Begins with the `definedTerm` node. */
  readonly children: readonly Block[]
  readonly version: string
  readonly place: Place
}

/** Where the table of contents stands. */
export interface Contents {
  readonly type: 'contents'
  readonly place: Place
}

export type Inline =
  | Text
  | Strong
  | Emphasis
  | Field
  | Answer
  | Checkbox
  | Reference
  | DefinedTerm
  | Break

/** Words of the template. */
export interface Text {
  readonly type: 'text'
  readonly value: string
  readonly place: Place
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

/** A value of the deal, formatted. */
export interface Field {
  readonly type: 'field'
  /** JSON Pointer into the deal, or into what is derived from it. */
  readonly pointer: string
  /** The schema's title of the value. */
  readonly title: string
  readonly value: string
  /** The deal says that the value is not known: `value` is `[●]`. */
  readonly unknown?: true
  /** Defined terms that the formatting itself uses, such as Business Day. */
  readonly terms?: readonly string[]
  readonly place: Place
}

/** A blank that the other side fills in: a content control in Word, a rule elsewhere. */
export interface Answer {
  readonly type: 'answer'
  /** What the answer is found by when the document comes back, such as `SEC-1` or `SEC-1/score`. */
  readonly id: string
  /** What the blank is for, for readers who cannot see where it stands. */
  readonly title: string
  readonly input: 'text' | 'choice' | 'date'
  /** What stands in the blank until it is filled in. */
  readonly prompt: string
  /** What a choice offers. */
  readonly choices?: readonly AnswerChoice[]
  /** What is filled in already: words, or the value of a choice. */
  readonly value?: string
  readonly place: Place
}

export interface AnswerChoice {
  readonly value: string
  readonly label: string
}

/** A box before one of several alternatives, which the deal ticks or leaves open. */
export interface Checkbox {
  readonly type: 'checkbox'
  readonly checked: boolean
  /** JSON Pointer of the value that decides, where one does. */
  readonly pointer?: string
  /** The schema's title of that value. */
  readonly title: string
  readonly place: Place
}

/** A reference to a section, an item or a schedule, by id. */
export interface Reference {
  readonly type: 'reference'
  /** `foreground-ip`, `foreground-ip#transfer` or `schedule:ip-register`. */
  readonly to: string
  readonly place: Place
}

/** A term at the place where it is defined: bold, in quotation marks. */
export interface DefinedTerm {
  readonly type: 'definedTerm'
  readonly term: string
  /** The term is the label of a row that says what it means, and has no quotation marks. */
  readonly label?: true
  readonly place: Place
}

/** A line break inside a paragraph. */
export interface Break {
  readonly type: 'break'
}

/** What is known about the document as a whole. */
export interface DocumentInfo {
  readonly kind: string
  readonly title: string
  /** BCP 47 language tag, such as `en-GB`. */
  readonly language: string
  /** The customer's own reference for the deal. */
  readonly reference?: string
  /** Legal names, in the deal's order. */
  readonly parties: readonly string[]
  /** Why the document is marked as a draft; empty when it is not. */
  readonly draftReasons: readonly string[]
  /** What the rules of the library found and changed; absent where there was nothing. */
  readonly rules?: RuleRecord
  /** Digests of what the document was made from. */
  readonly made: {readonly deal: string; readonly library: string; readonly tool: string}
}

/** A filled template: every section the deal switches on, before anything is counted or resolved. */
export interface Draft {
  readonly info: DocumentInfo
  readonly sections: readonly Section[]
  /** Every definition of the glossary, filled; most will not be printed. */
  readonly glossary: readonly GlossaryEntry[]
  /** Clauses of the kind that the deal switches off, and why. */
  readonly dropped: readonly DroppedSection[]
}

/** A definition, and what is wrong with it; that matters only if it is printed. */
export interface GlossaryEntry {
  readonly entry: DefinitionEntry
  readonly diagnostics: readonly Diagnostic[]
}

export interface DroppedSection {
  readonly id: string
  readonly role: SectionRole
  /** The condition that failed, in words. */
  readonly because: string
  /** The literal words of its text, for finding terms that only it uses. */
  readonly words: string
  /** Anchors it would have had. */
  readonly anchors: readonly string[]
  /** Terms it would have defined. */
  readonly terms: readonly string[]
  /** It is part of the contract by reference: its terms count, and it counts as using others. */
  readonly incorporated?: true
}

/** A contract: sections in order, with only the definitions that are used. */
export interface Contract {
  readonly info: DocumentInfo
  readonly sections: readonly Section[]
  /** What was left out, for hints. */
  readonly dropped: readonly DroppedSection[]
}
