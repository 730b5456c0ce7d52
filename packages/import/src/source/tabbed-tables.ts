import {runsFrom, runsUpTo} from '../recognise/entries.ts'
import {signatureLine} from '../recognise/signature-line.ts'
import {
  type SourceBlock,
  type SourceParagraph,
  type SourceTable,
  textOfParagraph,
} from './source-document.ts'

/** Lines to sign on that stand side by side by means of tabs are the table that somebody would else have made. */
export function withTabbedTables(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const found: SourceBlock[] = []
  for (let at = 0; at < blocks.length; ) {
    const rows = rowsFrom(blocks, at)
    const [table] = rows.filter(isSigned).length > 1 ? [tableOf(rows)] : []
    const block = blocks[at]
    if (table) found.push(table)
    else if (block) found.push(block)
    at += table ? rows.length : 1
  }
  return found
}

/** Paragraphs from one on that are columns each, as many as the first is; a head may stand over the lines. */
function rowsFrom(blocks: readonly SourceBlock[], at: number): readonly SourceParagraph[] {
  const rows: SourceParagraph[] = []
  for (const block of blocks.slice(at)) {
    if (block.type !== 'paragraph' || block.label !== undefined) break
    const cells = cellsIn(textOfParagraph(block)).length
    const first = rows[0] ? cellsIn(textOfParagraph(rows[0])).length : cells
    if (cells < 2 || cells !== first || (rows.length > 0 && !isSigned(block))) break
    rows.push(block)
  }
  return rows
}

/** Where the columns of a text begin and end. */
function cellsIn(text: string): readonly {readonly start: number; readonly end: number}[] {
  return [...text.matchAll(/[^\s][^\t]*/g)].map(({0: cell, index}) => ({
    start: index,
    end: index + cell.length,
  }))
}

function isSigned(paragraph: SourceParagraph): boolean {
  const text = textOfParagraph(paragraph)
  const lines = cellsIn(text).map(({start, end}) => signatureLine(text.slice(start, end)))
  return (
    lines.length > 1 && lines.every((line) => line !== undefined && line.label === lines[0]?.label)
  )
}

function tableOf(rows: readonly SourceParagraph[]): SourceTable {
  const cells = rows.map((row) =>
    cellsIn(textOfParagraph(row)).map(({start, end}): readonly SourceParagraph[] => [
      {...row, runs: runsUpTo(runsFrom(row.runs, start), end - start)},
    ]),
  )
  return {type: 'table', at: rows[0]?.at ?? {paragraph: 0}, rows: cells}
}
