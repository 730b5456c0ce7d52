import {type Section, schemeOf} from '@ringfence/model'
import {numberedStyle} from '../style/style-ids.ts'
import {type Xml, xml} from '../xml.ts'
import type {DocumentContext} from './document-context.ts'
import {bookmarked, paragraph} from './paragraph.ts'
import {run} from './runs.ts'
import type {Spot} from './spot.ts'
import {writeBlocks} from './write-blocks.ts'

/**
 * Writes a clause, a schedule or one of the parts around them. What follows the cover begins a page. Signatures that
 * have no words of their own stay on the page of the last words before them.
 */
export function writeSection(section: Section, context: DocumentContext, next?: Section): Xml {
  const {role, title, children} = section
  const caption = title ?? context.contract.info.title
  const keepsLast = next?.title === undefined && next?.children[0]?.type === 'signature'
  const spot: Spot = {context, scheme: schemeOf[role], level: -1, marks: {}, caption, keepsLast}
  const written = xml`${writeHeading(section, context)}${writeBlocks(children, spot)}`
  if (role === 'cover') context.askPageBreak()
  return written
}

function writeHeading({id, role, title}: Section, context: DocumentContext): Xml | undefined {
  const numbered = role === 'clause' || role === 'schedule'
  if (title === undefined && !numbered) return undefined
  const style = numbered ? numberedStyle(role, 0) : 'PartHeading'
  const words = title === undefined ? undefined : run(title)
  return paragraph({style}, bookmarked(id, words, context), context)
}
