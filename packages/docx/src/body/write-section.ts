import {type Section, schemeOf} from '@ringfence/model'
import {bodyStyle, numberedStyle} from '../style/style-ids.ts'
import {type Xml, xml} from '../xml.ts'
import type {DocumentContext} from './document-context.ts'
import {keepsWithNext} from './keep-with-next.ts'
import {bookmarked, paragraph} from './paragraph.ts'
import {run} from './runs.ts'
import type {Spot} from './spot.ts'
import {writeBlocks} from './write-blocks.ts'
import {writeInlines} from './write-inlines.ts'

/**
 * Writes a clause, a schedule or one of the parts around them. What follows the cover begins a page. Signatures that
 * have no words of their own stay on the page of the last words before them.
 */
export function writeSection(section: Section, context: DocumentContext, next?: Section): Xml {
  const {role, title, children} = section
  const caption = title ?? context.contract.info.title
  const keepsLast = next?.title === undefined && next?.children[0]?.type === 'signature'
  const spot: Spot = {context, scheme: schemeOf[role], level: -1, marks: {}, caption, keepsLast}
  const opening = writeOpening(section, spot)
  const written = opening
    ? xml`${opening}${writeBlocks(children.slice(1), spot)}`
    : xml`${writeHeading(section, context)}${writeBlocks(children, spot)}`
  if (role === 'cover') context.askPageBreak()
  return written
}

/** A clause without a title has its number before its first words. */
function writeOpening({id, role, title, children}: Section, spot: Spot): Xml | undefined {
  const [first] = children
  if (role !== 'clause' || title !== undefined || first?.type !== 'paragraph') return undefined
  const {context} = spot
  const numId = context.parts.numIds['clause'] ?? 0
  const numbering = xml`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr>`
  const content = bookmarked(id, writeInlines(first.children, spot), context)
  const keepNext = keepsWithNext(children, 0)
  return paragraph({style: bodyStyle('clause', 0), keepNext, numbering}, content, context)
}

function writeHeading({id, role, title}: Section, context: DocumentContext): Xml | undefined {
  const numbered = role === 'clause' || role === 'schedule'
  if (title === undefined && !numbered) return undefined
  const style = numbered ? numberedStyle(role, 0) : 'PartHeading'
  const words = title === undefined ? undefined : run(title)
  return paragraph({style}, bookmarked(id, words, context), context)
}
