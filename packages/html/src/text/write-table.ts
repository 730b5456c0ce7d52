import type {Table} from '@ringfence/model'
import {plainText} from './plain-text.ts'
import type {TextSpot} from './text-spot.ts'
import {columnsOf, wrapText} from './wrap-text.ts'

/** Writes a table as columns where they fit, else as one record a row between rules; heads alone as lines. */
export function writeTable({align, header, rows}: Table, {facts, indent, width}: TextSpot): string {
  const margin = ' '.repeat(indent)
  const read = (row: Table['header']) => row.map((cell) => plainText(cell, facts))
  if (header.length === 0) return writeLabelled(rows.map(read), margin, width)
  const cells = [header, ...rows].map((row) => read(row).map((cell) => cell.replaceAll('\n', ' ')))
  const [names = [], ...records] = cells
  const widths = names.map((_, column) =>
    Math.max(3, ...cells.map((row) => columnsOf(row[column] ?? ''))),
  )
  const total = widths.reduce((sum, each) => sum + each + 2, -2)
  const fits = indent + total <= width
  if (!fits && records.length === 0)
    return names.map((name) => wrapText(name, {first: margin, rest: margin}, width)).join('\n')
  if (!fits) return writeRecords(names, records, margin, width)
  const lines = [names, widths.map((each) => '-'.repeat(each)), ...records].map((row) =>
    widths.map((each, column) => padded(row[column] ?? '', each, align[column])).join('  '),
  )
  return lines.map((line) => (margin + line).trimEnd()).join('\n')
}

/** Labels at the left, and what they name hanging beside them; a label takes a third of the page at most. */
function writeLabelled(
  rows: readonly (readonly string[])[],
  margin: string,
  width: number,
): string {
  const labels = rows.map(([label = '']) => columnsOf(label) + 2)
  const column = Math.min(Math.max(...labels, 0), Math.floor((width - margin.length) / 3))
  const rest = margin + ' '.repeat(column)
  return rows
    .map(([label = '', ...values]) => {
      const long = columnsOf(label) + 2 > column
      const first = long ? rest : margin + padded(label, column)
      const text = wrapText(values.join('\n'), {first, rest}, width)
      return long ? `${margin}${label}\n${text}` : text
    })
    .join('\n')
}

function writeRecords(
  names: readonly string[],
  records: readonly (readonly string[])[],
  margin: string,
  width: number,
): string {
  const column = Math.max(...names.map(columnsOf)) + 2
  const rest = margin + ' '.repeat(column)
  const rule = margin + '-'.repeat(Math.max(3, width - margin.length))
  const written = records.map((record) =>
    names
      .map((name, index) =>
        wrapText(record[index] ?? '', {first: margin + padded(name, column), rest}, width),
      )
      .join('\n'),
  )
  return [rule, ...written.flatMap((record) => [record, rule])].join('\n')
}

function padded(text: string, width: number, align: Table['align'][number] = 'left'): string {
  const space = Math.max(0, width - columnsOf(text))
  if (align === 'left') return text + ' '.repeat(space)
  const before = align === 'right' ? space : Math.floor(space / 2)
  return ' '.repeat(before) + text + ' '.repeat(space - before)
}
