import type {Signature} from '@ringfence/model'
import {type Xml, xml} from '../xml.ts'
import {paragraph} from './paragraph.ts'
import {pageOf} from './section-properties.ts'
import type {Spot} from './spot.ts'
import {writeSignature} from './write-signature.ts'

/** Space between the columns, in twentieths of a point. */
const gutter = 284

/** Execution blocks side by side, two to a row: a table without rules, no row of which is divided by a page. */
export function writeSignatureTable(blocks: readonly Signature[], spot: Spot): Xml {
  const {context} = spot
  const {look} = context.parts
  const total =
    pageOf(context.contract.info.language, look).width - look.margins.left - look.margins.right
  const width = Math.floor(total / 2)
  const rows = Array.from({length: Math.ceil(blocks.length / 2)}, (_, row) => {
    const cells = [blocks[row * 2], blocks[row * 2 + 1]].map((block) => {
      // A cell ends in a paragraph, and so does the last of an odd number of blocks.
      const content = block
        ? writeSignature(block, spot, false, {value: 1304, end: width - gutter})
        : paragraph({style: 'SignatureText'}, undefined, context)
      return xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
    })
    return xml`<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`
  })
  return xml`<w:tbl><w:tblPr><w:tblW w:w="${width * 2}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="${gutter}" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${spot.caption}"/></w:tblPr><w:tblGrid><w:gridCol w:w="${width}"/><w:gridCol w:w="${width}"/></w:tblGrid>${rows}</w:tbl>${paragraph({style: 'AfterTable'}, undefined, context)}`
}
