import type {Signature} from '@ringfence/model'
import {type Xml, xml} from '../xml.ts'
import {paragraph} from './paragraph.ts'
import {pageOf} from './section-properties.ts'
import type {Spot} from './spot.ts'
import {valueBehind, writeSignatureLines, writeSignatureTexts} from './write-signature.ts'

/** Space between the columns, in twentieths of a point. */
const gutter = 284

/** Labels that are longer leave no room for a rule in half a page. */
const longestLabel = 24

/** Whether a block fits beside another. */
export function fitsBeside({lines}: Signature): boolean {
  return lines.every(({label}) => label.length <= longestLabel)
}

/**
 * Execution blocks side by side, two to a row: a table without rules. What is signed stands in a row of its own, so that
 * the lines of both begin at one height, and keeps with the row of the lines; no page divides either.
 */
export function writeSignatureTable(blocks: readonly Signature[], spot: Spot): Xml {
  const {context} = spot
  const {look} = context.parts
  const total =
    pageOf(context.contract.info.language, look).width - look.margins.left - look.margins.right
  const width = Math.floor(total / 2)
  const labels = blocks.flatMap(({lines}) => lines)
  const stops = {value: valueBehind(labels, 1304), end: width - gutter, keepsWithNext: false}
  const empty = [paragraph({style: 'SignatureText'}, undefined, context)]
  const row = (contents: readonly (readonly Xml[])[]) => {
    // A cell ends in a paragraph, and so does the one beside the last of an odd number of blocks.
    const cells = contents.map(
      (content) =>
        xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content.length > 0 ? content : empty}</w:tc>`,
    )
    return xml`<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`
  }
  const rows = Array.from({length: Math.ceil(blocks.length / 2)}, (_, index) => {
    const pair = [blocks[index * 2], blocks[index * 2 + 1]]
    const texts = pair.map((block) => (block ? writeSignatureTexts(block, spot) : []))
    const lines = pair.map((block) => (block ? writeSignatureLines(block, spot, stops) : []))
    return xml`${row(texts)}${row(lines)}`
  })
  return xml`<w:tbl><w:tblPr><w:tblW w:w="${width * 2}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="${gutter}" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${spot.caption}"/></w:tblPr><w:tblGrid><w:gridCol w:w="${width}"/><w:gridCol w:w="${width}"/></w:tblGrid>${rows}</w:tbl>${paragraph({style: 'AfterTable'}, undefined, context)}`
}
