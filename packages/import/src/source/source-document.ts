import type {Point} from '@ringfence/model'

/*
 * A contract as it came: paragraphs and tables in reading order, whatever program wrote them. Nothing is understood
 * yet; nothing is lost either, since what is no text of the contract stands in `asides`.
 */

export interface SourceDocument {
  /** As diagnostics name it. */
  readonly file: string
  readonly format: 'docx' | 'md'
  /** Of the document's properties. */
  readonly title?: string
  /** BCP 47 tag, if the document says one. */
  readonly language?: string
  readonly blocks: readonly SourceBlock[]
  readonly asides: readonly Aside[]
}

export type SourceBlock = SourceParagraph | SourceTable

export interface SourceParagraph {
  readonly type: 'paragraph'
  readonly at: SourcePlace
  readonly runs: readonly SourceRun[]
  /** The number that the program prints before the text, as it prints it; `•` for a bullet. */
  readonly label?: NativeLabel
  /** Level of a heading, from 0. */
  readonly heading?: number
  /** Name of the paragraph style, in small letters without spaces. */
  readonly style?: string
  readonly centred?: true
  /** Space left of the text, in twentieths of a point; in Markdown 720 a level of a list. */
  readonly indent: number
  /** Names by which fields refer to the paragraph. */
  readonly bookmarks: readonly string[]
  /** Whether it is a line of a table of contents. */
  readonly contents?: true
}

/** Where something stands: paragraphs count from 1, those in tables too; files of text have lines as well. */
export interface SourcePlace {
  readonly paragraph: number
  readonly start?: Point
}

export interface NativeLabel {
  readonly text: string
  /** From 0, as the list counts its levels. */
  readonly level: number
  /** Format of the last number, such as `lowerRoman`. */
  readonly format: string
  /** The list that it belongs to: numbers of one list count on, whatever stands between. */
  readonly list?: string
}

/** Text of one look. A tab is `\t`, a line break `\n`. */
export interface SourceRun {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly underlined?: true
  readonly highlighted?: true
  /** A blank by construction: a content control, a merge field, a form field. */
  readonly blank?: SourceBlank
  /** Name of the place that a field refers to. */
  readonly ref?: string
}

export interface SourceBlank {
  readonly kind: 'control' | 'merge' | 'form'
  /** Label or tag of the control, or name of the field; empty text where it has none. */
  readonly name: string
  /** The same wherever the same value stands. */
  readonly key: string
  /** What can be chosen, where it is a list. */
  readonly options?: readonly string[]
}

export interface SourceTable {
  readonly type: 'table'
  readonly at: SourcePlace
  /** Cells by row; a cell is its paragraphs. Where cells were merged, those that the first one covers are empty. */
  readonly rows: readonly (readonly (readonly SourceParagraph[])[])[]
}

/** What is in the document and is no text of the contract, or is one that is handled apart. */
export interface Aside {
  readonly kind: AsideKind
  readonly at: SourcePlace
  /** All its words. */
  readonly text: string
}

export type AsideKind =
  | 'comment'
  | 'contents'
  | 'deleted'
  | 'embedded'
  | 'endnote'
  | 'footer'
  | 'footnote'
  | 'formula'
  | 'header'
  | 'hidden'
  | 'image'
  | 'inserted'
  | 'link'
  | 'merged'
  | 'nested'
  | 'number'
  | 'struck'
  | 'textBox'
  | 'other'

/** The text of a paragraph, without its number. */
export function textOfParagraph({runs}: SourceParagraph): string {
  return runs.map(({text}) => text).join('')
}
