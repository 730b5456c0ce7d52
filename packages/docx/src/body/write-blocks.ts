import type {Block, Definitions, Paragraph, Signature} from '@ringfence/model'
import {bodyStyle, isNumbered} from '../style/style-ids.ts'
import {type Xml, xml} from '../xml.ts'
import {keepsWithNext} from './keep-with-next.ts'
import {bookmarked, paragraph} from './paragraph.ts'
import type {Spot} from './spot.ts'
import {writeContents} from './write-contents.ts'
import {writeInlines} from './write-inlines.ts'
import {writeItem, writeNumbered} from './write-item.ts'
import {writeList} from './write-list.ts'
import {writeSignature} from './write-signature.ts'
import {fitsBeside, writeSignatureTable} from './write-signature-table.ts'
import {writeTable} from './write-table.ts'

/** Writes what stands in a section, an item, a definition or a list. */
export function writeBlocks(blocks: readonly Block[], spot: Spot): readonly Xml[] {
  const written: Xml[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block) continue
    const beside = besides(blocks, index, spot)
    if (beside.length > 0) written.push(writeSignatureTable(beside, spot))
    else {
      const keepsLast = index === blocks.length - 1 && spot.keepsLast === true
      const inside = {...spot, keepsLast: keepsLast && block.type === 'item'}
      written.push(write(block, inside, keepsLast || keepsWithNext(blocks, index)))
    }
    index += Math.max(0, beside.length - 1)
  }
  return written
}

/** The execution blocks that begin here, where the house style puts them side by side. */
function besides(
  blocks: readonly Block[],
  index: number,
  {context, level}: Spot,
): readonly Signature[] {
  if (context.parts.look.executionColumns === 1 || level >= 0) return []
  const end = blocks.findIndex((block, at) => at >= index && block.type !== 'signature')
  const signatures = blocks
    .slice(index, end === -1 ? undefined : end)
    .filter((block): block is Signature => block.type === 'signature')
  return signatures.every(fitsBeside) ? signatures : []
}

type Handlers = {
  readonly [Type in Block['type']]: (
    node: Extract<Block, {type: Type}>,
    spot: Spot,
    keepNext: boolean,
  ) => Xml
}

const handlers: Handlers = {
  paragraph: writeParagraph,
  item: (node, spot) => writeItem(node, spot, writeBlocks),
  list: (node, spot) => writeList(node, spot, writeBlocks),
  table: writeTable,
  signature: writeSignature,
  definitions: writeDefinitions,
  contents: (_, {context}) => writeContents(context),
}

function write<Type extends Block['type']>(
  node: Extract<Block, {type: Type}>,
  spot: Spot,
  keepNext: boolean,
): Xml {
  return handlers[node.type as Type](node, spot, keepNext)
}

function writeParagraph({style, children}: Paragraph, spot: Spot, keepNext: boolean): Xml {
  const own = {title: 'Title', subtitle: 'Subtitle', centred: 'Centred', note: 'Note'}
  const id = style === 'body' ? textStyle(spot) : own[style]
  return paragraph({style: id, keepNext}, writeInlines(children, spot), spot.context)
}

/** Paragraphs follow the indent of the item that they stand in. */
function textStyle({scheme, level}: Spot): string {
  if (!isNumbered(scheme)) return 'Normal'
  if (level >= 0) return bodyStyle(scheme, level)
  return scheme === 'clause' ? bodyStyle('clause', 0) : 'Normal'
}

/**
 * Definitions carry an invisible number, so that the lists below each begin again with (a) without an instance of
 * their own.
 */
function writeDefinitions({entries}: Definitions, spot: Spot): Xml {
  const written = entries.map(({id, children}) => {
    const inside: Spot = {...spot, scheme: 'definition', level: 0}
    const [first, ...rest] = children
    const content = first?.type === 'paragraph' ? writeInlines(first.children, inside) : undefined
    const others = first?.type === 'paragraph' ? rest : children
    const opening = writeNumbered(
      bookmarked(id, content, spot.context),
      inside,
      keepsWithNext(children, 0),
    )
    return xml`${opening}${writeBlocks(others, inside)}`
  })
  return xml`${written}`
}
