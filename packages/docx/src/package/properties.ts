import type {DocumentInfo} from '@ringfence/model'
import {xml} from '../xml.ts'
import {declaration} from './content-types.ts'

/** Core, extended and custom properties of the document (ECMA-376 Part 2, 11; Part 1, 22.2 and 22.3). */
export function properties(info: DocumentInfo, date?: string): Readonly<Record<string, string>> {
  return {
    'docProps/core.xml': coreProperties(info, date),
    'docProps/app.xml': `${declaration}${xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Ringfence</Application></Properties>`}`,
    'docProps/custom.xml': customProperties(info),
  }
}

function coreProperties({title, kind, parties, language}: DocumentInfo, date?: string): string {
  const at =
    date === undefined
      ? undefined
      : xml`<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`
  return `${declaration}${xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:subject>${parties.join(' – ')}</dc:subject><dc:creator>Ringfence</dc:creator><cp:keywords>${[kind, ...parties].join(', ')}</cp:keywords><dc:language>${language}</dc:language>${at}</cp:coreProperties>`}`
}

/** What the document was made from, so that it can be made again. */
function customProperties({made, draftReasons}: DocumentInfo): string {
  const entries: readonly (readonly [string, string])[] = [
    ['Ringfence deal', made.deal],
    ['Ringfence library', made.library],
    ['Ringfence tool', made.tool],
    ...draftReasons.map((reason, index) => [`Draft ${index + 1}`, reason] as const),
  ]
  const list = entries.map(
    ([name, value], index) =>
      xml`<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
  )
  return `${declaration}${xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${list}</Properties>`}`
}
