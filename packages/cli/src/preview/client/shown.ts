import type {Sheet} from './paginate.ts'

/** What `/draft` answers, as far as the page reads it. */
export interface Shown {
  readonly html?: string
  readonly title: string
  readonly paragraphs: readonly Paragraph[]
  readonly diagnostics: readonly Problem[]
  readonly switches: readonly SwitchShown[]
  readonly sections: readonly SectionShown[]
  readonly documents: readonly string[]
  readonly document: number
  readonly draftReasons: readonly string[]
  readonly tried: readonly string[]
  readonly paper?: Omit<Sheet, 'draft'> & {readonly css: string}
}

export interface SwitchShown {
  readonly id: string
  readonly title: string
  readonly levels: readonly unknown[]
  readonly optional: boolean
  readonly clauses: readonly string[]
  readonly now?: unknown
}

export interface SectionShown {
  readonly id: string
  readonly title: string
  readonly label: string
  readonly variant?: string
  readonly variants: readonly string[]
  readonly optional: boolean
}

export interface PlaceShown {
  readonly file: string
  readonly start?: {readonly line: number}
}

export interface SourceShown {
  readonly type: string
  readonly place?: PlaceShown
  readonly rationale?: string
  readonly rule?: string
}

export interface ReasonShown {
  readonly words: string
  readonly place: PlaceShown
  readonly decidedBy: readonly {
    readonly name: string
    readonly value?: unknown
    readonly pointer?: string
    readonly from?: SourceShown
  }[]
}

export interface Paragraph {
  readonly label: string
  readonly section: {readonly id: string; readonly version: string; readonly variant: string}
  readonly source: {readonly id: string; readonly version: string}
  readonly parts: readonly PartShown[]
  readonly because: readonly ReasonShown[]
  readonly inside: readonly ReasonShown[]
  readonly values: readonly {pointer: string; printed: string; from: SourceShown}[]
  readonly rules: readonly {id: string; title: string; citation: string}[]
}

export interface PartShown {
  readonly text: string
  readonly line: string
  readonly pointer?: string
  readonly because?: readonly ReasonShown[]
}

export interface Problem {
  readonly severity: string
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly place?: PlaceShown
  readonly paragraph?: number
}
