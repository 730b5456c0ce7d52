import {type Xml, xml} from '../xml.ts'
import {type DocumentContext, tableBookmark} from './document-context.ts'
import {estimatePages} from './estimate-pages.ts'
import {field, fieldBegin, fieldEnd} from './field-codes.ts'
import {paragraph} from './paragraph.ts'
import {run} from './runs.ts'
import {pageOf} from './section-properties.ts'

/**
 * The table of contents: a TOC field (ECMA-376 Part 1, 17.16.5.68) with its entries in place, so that it reads
 * right before Word updates it. Page numbers are estimates until then.
 */
export function writeContents(context: DocumentContext): Xml {
  const {contract, facts, parts} = context
  const {width} = pageOf(contract.info.language, parts.look)
  const edge = width - parts.look.margins.left - parts.look.margins.right
  const tabs = xml`<w:tabs><w:tab w:val="left" w:pos="1400"/><w:tab w:val="right" w:leader="dot" w:pos="${edge}"/></w:tabs>`
  const pages = estimatePages(contract, facts)
  const entries = contract.sections.flatMap(({id, title}, index) =>
    title === undefined ? [] : [{id, title, index}],
  )
  const heading = paragraph({style: 'ContentsHeading'}, run('Contents'), context)
  const lines = entries.map(({id, title, index}, position) => {
    const bookmark = tableBookmark(index)
    const label = facts.labels.get(id)?.own ?? ''
    const number = label === '' ? undefined : xml`${run(label)}<w:r><w:tab/></w:r>`
    const page = field(` PAGEREF ${bookmark} \\h `, String(pages.get(id) ?? 1))
    const link = xml`<w:hyperlink w:anchor="${bookmark}" w:history="1">${number}${run(title)}<w:r><w:tab/></w:r>${page}</w:hyperlink>`
    const begin = position === 0 ? fieldBegin(' TOC \\o "1-1" \\h \\z \\u ') : undefined
    const end = position === entries.length - 1 ? fieldEnd() : undefined
    const own = number
      ? tabs
      : xml`<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${edge}"/></w:tabs>`
    return paragraph({style: 'TOC1', tabs: own}, xml`${begin}${link}${end}`, context)
  })
  return xml`${heading}${lines}`
}
