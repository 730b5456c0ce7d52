import type {At} from '@ringfence/model'
import type {MarkedTemplate, Piece} from './mark-template.ts'
import {type BlockMark, encodeMark, isBlockMark, type Mark} from './marks.ts'

export interface LaidOutText {
  /** Markdown to parse. */
  readonly text: string
  /** From a position in that Markdown to one in the template. */
  readonly locate: (line: number, column: number) => At
}

/**
 * Turns marked lines into Markdown in which block tags that stand alone keep out of the way.
 *
 * A line of its own becomes an HTML comment at the indentation of the text that follows: CommonMark lets a
 * comment interrupt a paragraph and a list, so the tags end up as siblings of what they enclose. Between the
 * rows of a table, where nothing may interrupt, the mark moves into the neighbouring row.
 */
export function layOutLines({lines, marks}: MarkedTemplate): LaidOutText {
  const laidOut = lines.map((pieces) => ({pieces: [...pieces], comment: ''}))
  const open: {indent: number; inTable: boolean}[] = []
  for (const [index, {pieces}] of laidOut.entries()) {
    const alone = standsAlone(pieces, marks)
    if (alone === 'comment') laidOut[index] = {pieces: [], comment: '<!---->'}
    if (!Array.isArray(alone)) continue
    const comments: string[] = []
    for (const number of alone) {
      const mark = {...marks[number], alone: true} as BlockMark
      marks[number] = mark
      if (mark.type === 'open')
        open.push({
          indent: indentAfter(lines, index, marks),
          inTable: insideTable(lines, index, marks),
        })
      const {indent, inTable} = open[open.length - 1] ?? {indent: 0, inTable: false}
      if (mark.type === 'close') open.pop()
      if (inTable) moveIntoRow(laidOut, index, {number, toNext: mark.type === 'open'})
      else comments.push(`${' '.repeat(indent)}<!--${number}-->`)
    }
    laidOut[index] = {pieces: [], comment: comments.join('\n')}
  }
  return join(
    laidOut.filter(({pieces, comment}, index) => keep(pieces, comment, lines[index])),
    marks,
  )
}

/** A line that gave its marks to a table row must vanish: a blank line would end the table. */
function keep(
  pieces: readonly Piece[],
  comment: string,
  before: readonly Piece[] | undefined,
): boolean {
  return pieces.length > 0 || comment !== '' || before?.length === 0
}

/** The block marks of a line that has nothing else, or `comment` when it has only a remark. */
function standsAlone(
  pieces: readonly Piece[],
  marks: readonly Mark[],
): number[] | 'comment' | undefined {
  const solid = pieces.filter((piece) => piece.type !== 'text' || piece.value.trim() !== '')
  if (solid.length === 0) return undefined
  if (solid.every(({type}) => type === 'comment')) return 'comment'
  const numbers: number[] = []
  for (const piece of solid) {
    if (piece.type === 'comment') continue
    const mark = piece.type === 'mark' ? marks[piece.index] : undefined
    if (piece.type !== 'mark' || !mark || !isBlockMark(mark)) return undefined
    numbers.push(piece.index)
  }
  return balanced(numbers, marks) ? undefined : numbers
}

/** A whole block on one line is a paragraph of its own, not tags around other lines. */
function balanced(numbers: readonly number[], marks: readonly Mark[]): boolean {
  const depth = numbers.reduce((sum, number) => {
    const type = marks[number]?.type
    return sum + (type === 'open' ? 1 : type === 'close' ? -1 : 0)
  }, 0)
  return depth === 0 && numbers.length > 1 && marks[numbers[0] ?? 0]?.type === 'open'
}

function indentAfter(
  lines: MarkedTemplate['lines'],
  index: number,
  marks: readonly Mark[],
): number {
  const next = lines.slice(index + 1).find((pieces) => isText(pieces, marks))
  const [first] = next ?? []
  return first?.type === 'text' ? first.value.length - first.value.trimStart().length : 0
}

/** Whether a block opens between two rows. */
function insideTable(
  lines: MarkedTemplate['lines'],
  index: number,
  marks: readonly Mark[],
): boolean {
  const next = lines.slice(index + 1).find((pieces) => isText(pieces, marks))
  if (!next || !isRow(next)) return false
  for (const pieces of lines.slice(0, index).toReversed()) {
    if (pieces.every((piece) => piece.type === 'text' && piece.value.trim() === '')) return false
    if (isText(pieces, marks)) return isRow(pieces)
  }
  return false
}

function isText(pieces: readonly Piece[], marks: readonly Mark[]): boolean {
  return (
    pieces.some((piece) => piece.type !== 'text' || piece.value.trim() !== '') &&
    standsAlone(pieces, marks) === undefined
  )
}

function isRow([first]: readonly Piece[]): boolean {
  return first?.type === 'text' && first.value.trimStart().startsWith('|')
}

/** Openings go to the front of the next row, all others to the end of the one before. */
function moveIntoRow(
  lines: {pieces: Piece[]}[],
  index: number,
  {number, toNext}: {number: number; toNext: boolean},
): void {
  const rows = toNext ? lines.slice(index + 1) : lines.slice(0, index).toReversed()
  const pieces = rows.find((row) => isRow(row.pieces))?.pieces
  if (!pieces) return
  const edge = toNext ? 0 : pieces.length - 1
  const piece = pieces[edge]
  if (piece?.type !== 'text') return
  const cut = toNext ? afterMoved(pieces, piece) : beforeLastBar(piece.value)
  const offset = typeof cut === 'number' ? cut : piece.value.length
  // A text that begins with the mark begins, in the template, where the mark is put.
  const mark: Piece = {type: 'mark', index: number, at: [piece.at[0], piece.at[1] + offset]}
  if (typeof cut !== 'number') return void pieces.splice(cut.at, 0, mark)
  const before = {...piece, value: piece.value.slice(0, cut)}
  const after = {
    ...piece,
    value: piece.value.slice(cut),
    at: mark.at,
  }
  pieces.splice(edge, 1, before, mark, after)
}

/** Before the last bar and the space before it, which would become part of the cell. */
function beforeLastBar(text: string): number {
  return text.slice(0, text.lastIndexOf('|')).trimEnd().length
}

/** Marks already moved to the front of a row keep their order: a later one goes behind them. */
function afterMoved(
  pieces: readonly Piece[],
  first: Piece & {type: 'text'},
): number | {at: number} {
  if (first.value.trim() !== '|') return first.value.indexOf('|') + 1
  const solid = pieces.findIndex((piece, at) => at > 0 && piece.type !== 'mark')
  return {at: solid === -1 ? pieces.length : solid}
}

function join(
  lines: readonly {pieces: readonly Piece[]; comment: string}[],
  marks: readonly Mark[],
): LaidOutText {
  const texts: string[] = []
  const origins: {column: number; at: At}[][] = []
  for (const {pieces, comment} of lines) {
    let text = ''
    const starts: {column: number; at: At}[] = []
    for (const piece of pieces) {
      starts.push({column: text.length + 1, at: piece.at})
      if (piece.type === 'text') text += piece.value
      if (piece.type === 'mark') text += encodeMark(piece.index, marks[piece.index])
    }
    for (const line of comment === '' ? [text] : comment.split('\n')) {
      texts.push(line)
      origins.push(starts)
    }
  }
  return {text: texts.join('\n'), locate: (line, column) => locate(origins[line - 1] ?? [], column)}
}

function locate(starts: readonly {column: number; at: At}[], column: number): At {
  const start = starts.findLast((candidate) => candidate.column <= column)
  return start ? [start.at[0], start.at[1] + column - start.column] : [1, 1]
}
