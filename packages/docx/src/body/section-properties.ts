import {runningIds} from '../package/relationships.ts'
import type {Look} from '../style/style-parts.ts'
import {type Xml, xml} from '../xml.ts'

/** Width and height of the page, in twentieths of a point. */
export function pageOf(language: string, {page}: Look): {width: number; height: number} {
  const letter = page === 'Letter' || (page === 'auto' && language === 'en-US')
  return letter ? {width: 12240, height: 15840} : {width: 11906, height: 16838}
}

/** The one section of the document (ECMA-376 Part 1, 17.6.17); its first page has no header. */
export function sectionProperties(language: string, look: Look): Xml {
  const {width, height} = pageOf(language, look)
  const {top, right, bottom, left} = look.margins
  return xml`<w:sectPr><w:headerReference w:type="default" r:id="${runningIds.header}"/><w:headerReference w:type="first" r:id="${runningIds.firstHeader}"/><w:footerReference w:type="default" r:id="${runningIds.footer}"/><w:footerReference w:type="first" r:id="${runningIds.firstFooter}"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="708" w:footer="708" w:gutter="0"/><w:titlePg/></w:sectPr>`
}
