import {type Xml, type XmlValue, xml} from '../xml.ts'
import type {DocumentContext} from './document-context.ts'

export interface ParagraphOptions {
  readonly style: string
  /** Properties that come between `pageBreakBefore` and `numPr` in the schema's order, and after. */
  readonly keepNext?: boolean
  readonly numbering?: Xml
  readonly tabs?: Xml
  readonly indent?: Xml
  readonly alignment?: Xml
}

/** A paragraph; its properties stand in the order of CT_PPrBase (ECMA-376 Part 1, 17.3.1.26). */
export function paragraph(
  {style, keepNext, numbering, tabs, indent, alignment}: ParagraphOptions,
  content: XmlValue,
  context: DocumentContext,
): Xml {
  const keep = keepNext ? xml`<w:keepNext/>` : undefined
  const pageBreak = context.takePageBreak() ? xml`<w:pageBreakBefore/>` : undefined
  return xml`<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep}${pageBreak}${numbering}${tabs}${indent}${alignment}</w:pPr>${content}</w:p>`
}

/** Puts the bookmarks of an id around its content. */
export function bookmarked(id: string, content: XmlValue, context: DocumentContext): XmlValue {
  const names = context.bookmarks.get(id)
  if (!names) return content
  const marks = names.map((name) => ({name, number: context.nextId()}))
  const starts = marks.map(
    ({name, number}) => xml`<w:bookmarkStart w:id="${number}" w:name="${name}"/>`,
  )
  const ends = marks.map(({number}) => xml`<w:bookmarkEnd w:id="${number}"/>`)
  return [starts, content, ends]
}
