import {leftOut} from '../kinds.ts'
import type {Aside, AsideKind} from '../source/source-document.ts'
import type {Finding} from './findings.ts'

/** What is beside the text, each with whether it is in the draft. */
export function findingsOfAsides(asides: readonly Aside[]): readonly Finding[] {
  return asides.map(({kind, at, text}) => ({
    kind: leftOut,
    at,
    message: messages[kind],
    quote: text,
  }))
}

const messages: Readonly<Record<AsideKind, string>> = {
  comment: 'A comment is not in the draft',
  contents: 'The table of contents is made anew',
  deleted: 'Text that was deleted with changes tracked is not in the draft',
  embedded: 'Something of another program is not in the draft',
  endnote: 'An endnote is not in the draft',
  footer: 'A footer is not in the draft',
  footnote: 'A footnote is not in the draft',
  formula: 'A formula is in the draft as its letters and figures',
  header: 'A header is not in the draft',
  hidden: 'Hidden text is not in the draft',
  image: 'A picture is not in the draft',
  inserted: 'Text that was inserted with changes tracked is in the draft',
  link: 'The address of a link is not in the draft, only its words',
  merged: 'Cells that were merged stand apart in the draft, with empty ones beside or below them',
  nested: 'A table in a cell of another one is lines of that cell in the draft',
  number: 'A number could not be read',
  struck: 'Text that is struck through is in the draft',
  textBox: 'The text of a text box stands after the paragraph that it hung on',
  other: 'Something about the file is not in the draft',
}
