import {
  type Block,
  childrenOf,
  type Facts,
  type Inline,
  type Item,
  type Place,
  type Section,
  type Signature,
  type Table,
} from '@ringfence/model'

/** A block of a contract that is explained as a whole. */
export interface TextBlock {
  readonly type: 'paragraph' | 'table' | 'signature'
  /** Sub-clause, definition or section around it. */
  readonly id: string
  /** Number of the sub-clause that it opens. */
  readonly label: string
  readonly place: Place
  /** Places of the blocks whose choices shaped it: its own first. */
  readonly holders: readonly Place[]
  readonly inlines: readonly Inline[]
}

/** The blocks of a section in the order of the text: a run-in heading goes with the paragraph that it runs into. */
export function blocksOf(section: Section, facts: Facts): readonly TextBlock[] {
  return [...blocksIn(section.children, section.id, facts)]
}

function* blocksIn(blocks: readonly Block[], id: string, facts: Facts): Generator<TextBlock> {
  for (const block of blocks) {
    switch (block.type) {
      case 'item':
        yield* blocksOfItem(block, facts)
        break
      case 'list':
        for (const entry of block.items) yield* blocksIn(entry, id, facts)
        break
      case 'definitions':
        for (const entry of block.entries) yield* blocksIn(entry.children, entry.id, facts)
        break
      case 'contents':
        break
      case 'paragraph':
        yield single({...block, inlines: block.children}, id)
        break
      case 'table':
        yield single({...block, inlines: inTable(block)}, id)
        break
      case 'signature':
        yield single({...block, inlines: inSignature(block)}, id)
    }
  }
}

function single(
  {type, place, inlines}: Pick<TextBlock, 'type' | 'place' | 'inlines'>,
  id: string,
): TextBlock {
  return {type, id, label: '', place, holders: [place], inlines}
}

function* blocksOfItem(item: Item, facts: Facts): Generator<TextBlock> {
  const {id, heading = [], children, place} = item
  const label = facts.labels.get(id)?.full ?? ''
  const [first, ...rest] = children
  if (first?.type === 'paragraph') {
    const stop: readonly Inline[] =
      heading.length > 0 ? [{type: 'text', value: '. ', place: first.place}] : []
    const inlines = [...heading, ...stop, ...first.children]
    const holders = [first.place, place]
    yield {type: 'paragraph', id, label, place: first.place, holders, inlines}
    yield* blocksIn(rest, id, facts)
    return
  }
  yield {type: 'paragraph', id, label, place, holders: [place], inlines: heading}
  yield* blocksIn(children, id, facts)
}

const tab = (place: Place): Inline => ({type: 'text', value: '\t', place})
const line = (place: Place): Inline => ({type: 'text', value: '\n', place})

/** Cells with tabs between them, a row a line. */
function inTable({header, rows, place}: Table): readonly Inline[] {
  return [...(header.length > 0 ? [header] : []), ...rows].flatMap((row, index) => [
    ...(index === 0 ? [] : [line(place)]),
    ...row.flatMap((cell, column) => [...(column === 0 ? [] : [tab(place)]), ...cell]),
  ])
}

function inSignature({children, lines, place}: Signature): readonly Inline[] {
  const printed = lines.flatMap(({label, value}): Inline[] => [
    line(place),
    {type: 'text', value: `${label}: `, place},
    ...(value ? [value] : []),
  ])
  const paragraphs = children.flatMap((each, index) => [
    ...(index === 0 ? [] : [line(place)]),
    ...(childrenOf(each) as readonly Inline[]),
  ])
  return [...paragraphs, ...printed]
}
