import type {XmlElement} from '@ringfence/opc'
import type {AsideKind} from '../source/source-document.ts'
import type {FieldStack} from './field-stack.ts'
import type {WordStyles} from './word-styles.ts'

/** A footnote, an endnote or a comment. */
export interface Note {
  /** Its words, with who made it if that is said. */
  readonly text: string
  /** Where the links in it lead. */
  readonly links: readonly string[]
}

/** What reading the text of paragraphs needs to know, and where it puts what is no text. */
export interface InlineContext {
  readonly styles: WordStyles
  readonly fields: FieldStack
  /** Style of the paragraph. */
  readonly style: string
  readonly aside: (kind: AsideKind, text: string) => void
  /** Paragraphs of a text box, which stand after the paragraph that it hangs on. */
  readonly textBox: (content: XmlElement) => void
  readonly bookmark: (name: string) => void
  /** What a link leads to, by the id of its relationship; empty text where there is none. */
  readonly addressOf: (id: string) => string
  /** A note or a comment by its id. */
  readonly note: (kind: 'footnote' | 'endnote' | 'comment', id: string) => Note | undefined
}
