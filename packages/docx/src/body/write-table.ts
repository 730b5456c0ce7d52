import {type Answer, type Inline, type Table, textOf} from '@ringfence/model'
import {type Xml, xml} from '../xml.ts'
import {columnWidths} from './column-widths.ts'
import {paragraph} from './paragraph.ts'
import {pageOf} from './section-properties.ts'
import {indentOf, type Spot} from './spot.ts'
import {writeInlines} from './write-inlines.ts'

/**
 * Writes a table whose first row repeats on each page, and a small space after it; without a row of heads the first
 * column has them.
 */
export function writeTable({header, rows, align}: Table, spot: Spot): Xml {
  const {context, caption} = spot
  const {look} = context.parts
  const {width: page} = pageOf(context.contract.info.language, look)
  const indent = indentOf(spot)
  const total = page - look.margins.left - look.margins.right - indent
  const all = header.length > 0 ? [header, ...rows] : rows
  const texts = all.map((row) => row.map((cell) => textOf(cell, context.facts) + roomFor(cell)))
  const widths = columnWidths(texts, total)
  const grid = widths.map((width) => xml`<w:gridCol w:w="${width}"/>`)
  const edge = (name: string) =>
    xml`<w:${rawName(name)} w:val="single" w:sz="4" w:space="0" w:color="${look.colours.rule}"/>`
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge)
  const labelled = header.length === 0
  const cells = {widths, align, labelled, spot}
  const head = labelled ? undefined : writeRow(header, true, cells)
  const [firstRow, firstColumn] = labelled ? [0, 1] : [1, 0]
  return xml`<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblInd w:w="${indent}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="${labelled ? '0080' : '0020'}" w:firstRow="${firstRow}" w:lastRow="0" w:firstColumn="${firstColumn}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${caption}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${rows.map((row) => writeRow(row, false, cells))}</w:tbl>${paragraph({style: 'AfterTable'}, undefined, context)}`
}

/** Room for what will be written into the blanks of a cell: some words, or one. */
function roomFor(cell: readonly Inline[]): string {
  return cell.map((node) => (node.type === 'answer' ? roomOf(node) : '')).join(' ')
}

function roomOf({input, prompt}: Answer): string {
  if (input === 'text') return ' .'.repeat(20)
  return input === 'date' ? '2026-12-31' : prompt
}

/** Element names are ours and not values. */
function rawName(name: string): Xml {
  return names[name] ?? xml``
}

const names: Readonly<Record<string, Xml>> = {
  top: xml`top`,
  left: xml`left`,
  bottom: xml`bottom`,
  right: xml`right`,
  insideH: xml`insideH`,
  insideV: xml`insideV`,
}

interface Cells {
  readonly widths: readonly number[]
  readonly align: Table['align']
  /** Whether the first column has the heads. */
  readonly labelled: boolean
  readonly spot: Spot
}

/** The style of a cell tells what it is: a label names a row, a head names a column. */
type CellStyle = 'TableHead' | 'TableLabel' | 'TableText'

function writeRow(row: readonly (readonly Inline[])[], head: boolean, cells: Cells): Xml {
  const repeated = head ? xml`<w:tblHeader/>` : undefined
  const written = row.map((cell, column) => {
    const label = cells.labelled && column === 0
    return writeCell(cell, column, head ? 'TableHead' : label ? 'TableLabel' : 'TableText', cells)
  })
  return xml`<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${written}</w:tr>`
}

function writeCell(
  nodes: readonly Inline[],
  column: number,
  style: CellStyle,
  {widths, align, spot}: Cells,
): Xml {
  const {context} = spot
  const colour = context.parts.look.colours.tableHead
  const fill = xml`<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`
  const shade = style === 'TableText' ? undefined : fill
  const side = align[column] ?? 'left'
  const alignment = side === 'left' ? undefined : xml`<w:jc w:val="${side}"/>`
  const options = {style, ...(alignment ? {alignment} : {})}
  const content = paragraph(options, writeInlines(nodes, spot), context)
  return xml`<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`
}
