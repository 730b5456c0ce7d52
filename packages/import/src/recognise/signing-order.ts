import type {SectionRole} from '@ringfence/model'
import {signatureLine} from './signature-line.ts'

interface SigningTable<Cell> {
  readonly textOf: (cell: Cell) => string
  /** Of the part that the table is in: where nobody signs, a table that merely has names stays one. */
  readonly role: SectionRole
}

/**
 * The cells of a table to sign in, as they are read: a party's column from top to bottom, with what stands beside a
 * label together with it. Undefined for other tables.
 */
export function signingOrder<Cell>(
  rows: readonly (readonly Cell[])[],
  {textOf, role}: SigningTable<Cell>,
): readonly (readonly Cell[])[] | undefined {
  const lines = rows
    .flat()
    .flatMap((cell) => textOf(cell).split('\n'))
    .flatMap((text) => signatureLine(text) ?? [])
  const signs =
    role === 'execution' ||
    lines.some((line) => signing.test(line.label)) ||
    rows.flat().some((cell) => /^\s*(?:signed|executed)\b/i.test(textOf(cell)))
  if (lines.length < 2 || !signs) return undefined
  const width = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({length: width}, (_, column) => rows.map((row) => row[column]))
  const groups: (readonly (Cell | undefined)[])[] = []
  for (let column = 0; column < width; column++) {
    const own = columns[column] ?? []
    const beside = columns[column + 1]
    const paired = beside !== undefined && isLabelled(own, beside, textOf)
    groups.push(...own.map((cell, row) => (paired ? [cell, beside[row]] : [cell])))
    if (paired) column += 1
  }
  return groups.flatMap((group) => {
    const cells = group.filter((cell) => cell !== undefined && textOf(cell).trim() !== '')
    return cells.length === 0 ? [] : [cells as Cell[]]
  })
}

const signing = /\b(?:by|sign\w*|executed|witness\w*)\b/i

/** Whether a column has labels, and the next one what is to stand beside them. */
function isLabelled<Cell>(
  labels: readonly (Cell | undefined)[],
  beside: readonly (Cell | undefined)[],
  textOf: (cell: Cell) => string,
): boolean {
  const isLabel = (cell: Cell | undefined) => {
    const text = cell === undefined ? '' : textOf(cell)
    return signatureLine(text)?.value === '' && /\p{L}/u.test(text) && !/_{2,}/.test(text)
  }
  return labels.filter(isLabel).length > 1 && !beside.some(isLabel)
}
