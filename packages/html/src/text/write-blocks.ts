import type {Block, Definitions, Item, List, Paragraph, Signature} from '@ringfence/model'
import {contentsOf, ownLabel} from '../contents-of.ts'
import {groupItems} from '../group-items.ts'
import {oneLine} from '../one-line.ts'
import {titleOf} from '../title-of.ts'
import {labelColumn} from './label-column.ts'
import {plainText} from './plain-text.ts'
import type {TextSpot} from './text-spot.ts'
import {columnsOf, wrapText} from './wrap-text.ts'
import {writeTable} from './write-table.ts'

/** Writes what stands in a section, an item, a definition or a list: one string a paragraph. */
export function writeBlocks(blocks: readonly Block[], spot: TextSpot): readonly string[] {
  return groupItems(blocks)
    .flatMap((group) =>
      'items' in group ? writeItems(group.items, spot) : write(group.block, spot),
    )
    .filter((paragraph) => paragraph !== '')
}

type Handlers = {
  readonly [Type in Block['type']]: (
    node: Extract<Block, {type: Type}>,
    spot: TextSpot,
  ) => readonly string[]
}

const handlers: Handlers = {
  paragraph: writeParagraph,
  item: (node, spot) => writeItems([node], spot),
  list: writeList,
  table: (node, spot) => [writeTable(node, spot)],
  signature: writeSignature,
  definitions: writeDefinitions,
  contents: (_, spot) => writeContents(spot),
}

function write<Type extends Block['type']>(
  node: Extract<Block, {type: Type}>,
  spot: TextSpot,
): readonly string[] {
  return handlers[node.type as Type](node, spot)
}

function writeParagraph(node: Paragraph, spot: TextSpot): readonly string[] {
  const text = plainText(node.children, spot.facts)
  if (text === '') return []
  const written = labelled('', text, spot)
  return node === titleOf(spot.contract) ? [underlined(written)] : [written]
}

/** Two spaces or more stand between a label and its text, and nowhere else. */
export function labelled(label: string, text: string, spot: TextSpot, column = 0): string {
  const rest = ' '.repeat(spot.indent + column)
  const space = label === '' ? column : Math.max(column, columnsOf(label) + 2)
  const first = ' '.repeat(spot.indent) + label.padEnd(space)
  return wrapText(text, {first, rest}, spot.width)
}

export function underlined(paragraph: string): string {
  const lines = paragraph.split('\n')
  return `${paragraph}\n${'='.repeat(Math.max(...lines.map(columnsOf)))}`
}

function writeItems(items: readonly Item[], spot: TextSpot): readonly string[] {
  const labels = items.map(({id}) => ownLabel(id, spot.facts))
  const own = labelColumn(labels)
  const column = spot.indent === 0 && own > 0 ? spot.column : own
  return items.flatMap(({heading, children}, index) => {
    const lead = heading ? `${plainText(heading, spot.facts)}. ` : ''
    return writeLabelled(labels[index] ?? '', lead, children, column, spot)
  })
}

function writeList({ordered, items}: List, spot: TextSpot): readonly string[] {
  const labels = items.map((_, index) => (ordered ? `${index + 1}.` : '•'))
  const column = Math.max(...labels.map(columnsOf)) + 2
  return items.flatMap((blocks, index) =>
    writeLabelled(labels[index] ?? '', '', blocks, column, spot),
  )
}

/** A label, and what it labels, hanging beside it. */
function writeLabelled(
  label: string,
  lead: string,
  blocks: readonly Block[],
  column: number,
  spot: TextSpot,
): readonly string[] {
  const [first, ...rest] = blocks
  const opens = first?.type === 'paragraph'
  const text = lead + (opens ? plainText(first.children, spot.facts) : '')
  const inside = {...spot, indent: spot.indent + column}
  return [labelled(label, text, spot, column), ...writeBlocks(opens ? rest : blocks, inside)]
}

function writeSignature({children, lines}: Signature, spot: TextSpot): readonly string[] {
  const labels = lines.map(({label}) => oneLine(label))
  const column = Math.max(...labels.map(columnsOf)) + 2
  const written = lines.map(({value}, index) => {
    const text = value ? plainText([value], spot.facts) : '_'.repeat(30)
    return labelled(labels[index] ?? '', text, spot, column)
  })
  return [...writeBlocks(children, spot), ...written]
}

function writeDefinitions({entries}: Definitions, spot: TextSpot): readonly string[] {
  return entries.flatMap(({children}) => writeBlocks(children, spot))
}

function writeContents(spot: TextSpot): readonly string[] {
  const entries = contentsOf(spot.contract, spot.facts)
  // Schedules have longer labels than clauses, and a column of their own.
  const widths = entries.map(({label}) => columnsOf(label) + 2)
  const lines = entries.map(({label, title}, index) => {
    const column = (widths[index] ?? 0) > spot.column ? Math.max(...widths) : spot.column
    return labelled(label, oneLine(title), spot, label === '' ? 0 : column)
  })
  return ['Contents', lines.join('\n')]
}
