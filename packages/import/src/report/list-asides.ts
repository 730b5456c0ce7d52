import type {RecognisedContract} from '../recognise/recognise.ts'
import {placeOf, table} from './report-table.ts'

/** What is beside the text of a source, and whether it is in the draft. */
export function listAsides({asides}: RecognisedContract): string {
  if (asides.length === 0) return ''
  const rows = asides.map(({kind, at, text}) => [
    placeOf(at),
    names[kind],
    inDraft[kind] ?? 'no',
    text,
  ])
  return `## Beside the text

Comments, notes, changes that were tracked, headers, pictures and the like.

${table(['Where', 'What', 'In the draft', 'Words'], rows)}`
}

type AsideKind = RecognisedContract['asides'][number]['kind']

const names: Readonly<Record<AsideKind, string>> = {
  comment: 'comment',
  contents: 'table of contents',
  deleted: 'deleted text',
  embedded: 'embedded object',
  endnote: 'endnote',
  footer: 'footer',
  footnote: 'footnote',
  formula: 'formula',
  header: 'header',
  hidden: 'hidden text',
  image: 'picture',
  inserted: 'inserted text',
  link: 'address of a link',
  merged: 'merged cells',
  nested: 'table in a cell',
  number: 'number',
  struck: 'text struck through',
  textBox: 'text box',
  other: 'about the file',
}

const inDraft: Readonly<Partial<Record<AsideKind, string>>> = {
  contents: 'made anew',
  formula: 'its letters and figures',
  inserted: 'yes',
  merged: 'yes, in cells that stand apart',
  nested: 'yes, as lines',
  struck: 'yes',
  textBox: 'yes, after its paragraph',
}
