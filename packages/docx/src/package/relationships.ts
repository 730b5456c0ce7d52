import {type Xml, xml} from '../xml.ts'
import {declaration} from './content-types.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const opc = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Ids of the headers and footers, which the section properties name. */
export const runningIds = {
  header: 'rId5',
  footer: 'rId6',
  firstHeader: 'rId7',
  firstFooter: 'rId8',
} as const

/** Relationships of the main document. */
export function documentRelationships(plain: boolean): string {
  return relationships([
    ['rId1', `${office}/styles`, 'styles.xml'],
    ['rId2', `${office}/numbering`, 'numbering.xml'],
    ['rId3', `${office}/settings`, 'settings.xml'],
    ['rId4', `${office}/fontTable`, 'fontTable.xml'],
    [runningIds.header, `${office}/header`, 'header1.xml'],
    [runningIds.footer, `${office}/footer`, 'footer1.xml'],
    [runningIds.firstHeader, `${office}/header`, 'header2.xml'],
    [runningIds.firstFooter, `${office}/footer`, 'footer2.xml'],
    ...(plain ? [] : [['rId9', `${office}/customXml`, '../customXml/item1.xml'] as const]),
  ])
}

/** Relationships of the package. */
export const packageRelationships: string = relationships([
  ['rId1', `${office}/officeDocument`, 'word/document.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
  ['rId3', `${office}/extended-properties`, 'docProps/app.xml'],
  ['rId4', `${office}/custom-properties`, 'docProps/custom.xml'],
])

/** Relationships of the custom XML part. */
export const customXmlRelationships: string = relationships([
  ['rId1', `${office}/customXmlProps`, 'itemProps1.xml'],
])

function relationships(entries: readonly (readonly [string, string, string])[]): string {
  const list: readonly Xml[] = entries.map(
    ([id, type, target]) => xml`<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  )
  return `${declaration}${xml`<Relationships xmlns="${opc}">${list}</Relationships>`}`
}
