import type {Block, Item, Label} from '@ringfence/model'
import {isNumbered, numberedStyle} from '../style/style-ids.ts'
import {type Xml, type XmlValue, xml} from '../xml.ts'
import {keepsWithNext} from './keep-with-next.ts'
import {bookmarked, paragraph} from './paragraph.ts'
import {run} from './runs.ts'
import type {Spot} from './spot.ts'
import {writeInlines} from './write-inlines.ts'

/** Writes a sub-clause: its first paragraph carries the number, which Word counts by the style. */
export function writeItem(
  item: Item,
  spot: Spot,
  writeBlocks: (blocks: readonly Block[], spot: Spot) => readonly Xml[],
): Xml {
  const label = spot.context.facts.labels.get(item.id)
  const inside = {...spot, ...(label ? wordLevel(label, spot) : {}), caption: spot.caption}
  const [first, ...rest] = item.children
  const opens = first?.type === 'paragraph' ? writeInlines(first.children, inside) : undefined
  const heading = item.heading
    ? [
        writeInlines(item.heading, {...inside, marks: {...inside.marks, bold: true}}),
        run('.', {bold: true}),
        opens ? run(' ') : undefined,
      ]
    : undefined
  const content = bookmarked(item.id, [heading, opens], spot.context)
  const others = first?.type === 'paragraph' ? rest : item.children
  const alone = others.length === 0 && spot.keepsLast === true
  const keepNext = alone || keepsWithNext(item.children, 0)
  return xml`${writeNumbered(content, inside, keepNext)}${writeBlocks(others, inside)}`
}

/** A paragraph that carries the number of its level. */
export function writeNumbered(
  content: XmlValue,
  {scheme, level, context}: Spot,
  keepNext: boolean,
): Xml {
  const style = isNumbered(scheme) ? numberedStyle(scheme, level) : 'Normal'
  return paragraph({style, keepNext}, content, context)
}

/** Parties and recitals have no heading above their items, so Word counts their levels from 0. */
function wordLevel({scheme, level}: Label, {context}: Spot): Pick<Spot, 'scheme' | 'level'> {
  const deepest = (context.parts.look.indents[scheme]?.length ?? 1) - 1
  const wanted = scheme === 'parties' || scheme === 'recitals' ? level - 1 : level
  return {scheme, level: Math.max(0, Math.min(wanted, deepest))}
}
