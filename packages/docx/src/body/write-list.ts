import type {Block, List} from '@ringfence/model'
import {type Xml, xml} from '../xml.ts'
import {paragraph} from './paragraph.ts'
import {indentOf, type Spot} from './spot.ts'
import {writeInlines} from './write-inlines.ts'

/** Distance of a level of a list from the one above. */
const step = 340

/** Writes a list inside a value: bullets, or numbers of its own that begin with 1. */
export function writeList(
  {ordered, items}: List,
  spot: Spot,
  writeBlocks: (blocks: readonly Block[], spot: Spot) => readonly Xml[],
): Xml {
  const {context} = spot
  const numId = ordered ? context.newList() : (context.parts.numIds['bullets'] ?? 0)
  const style = ordered ? 'ListNumber1' : 'ListBullet1'
  const left = indentOf(spot) + step
  const numbering = xml`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr>`
  const indent = xml`<w:ind w:left="${left}" w:hanging="${step}"/>`
  const written = items.map(([first, ...rest]) => {
    const opens = first?.type === 'paragraph' ? writeInlines(first.children, spot) : undefined
    const others = first && first.type !== 'paragraph' ? [first, ...rest] : rest
    const point = paragraph({style, numbering, indent}, opens, context)
    return xml`${point}${writeBlocks(others, spot)}`
  })
  return xml`${written}`
}
