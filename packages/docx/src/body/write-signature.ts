import type {Signature, SignatureLine} from '@ringfence/model'
import {type Xml, xml} from '../xml.ts'
import {paragraph} from './paragraph.ts'
import {run} from './runs.ts'
import type {Spot} from './spot.ts'
import {writeInlines} from './write-inlines.ts'

/** Tab stops, in twentieths of a point: where values and rules begin, and where rules end. */
export interface Stops {
  readonly value: number
  readonly end: number
}

/**
 * One party's execution block: every paragraph but the last keeps with the next, so that no page divides it. The last
 * does so if the block keeps with what follows.
 */
export function writeSignature(block: Signature, spot: Spot, keepsWithNext: boolean): Xml {
  const rules = writeSignatureLines(block, spot, {...stopsFor(block.lines), keepsWithNext})
  return xml`${writeSignatureTexts(block, spot)}${rules}`
}

/** What is signed, and for whom. */
export function writeSignatureTexts({children}: Signature, spot: Spot): readonly Xml[] {
  return children.map((each) =>
    paragraph({style: 'SignatureText'}, writeInlines(each.children, spot), spot.context),
  )
}

export function writeSignatureLines(
  {lines}: Signature,
  spot: Spot,
  {keepsWithNext, ...stops}: Stops & {readonly keepsWithNext: boolean},
): readonly Xml[] {
  return lines.map((line, index) =>
    writeLine(line, keepsWithNext || index < lines.length - 1, {spot, stops}),
  )
}

function stopsFor(lines: readonly SignatureLine[]): Stops {
  const value = valueBehind(lines, 2268)
  return {value, end: Math.min(value + 5102, furthest)}
}

/** Values and rules begin behind the longest label, so that all of a block stand below each other. */
export function valueBehind(lines: readonly SignatureLine[], least: number): number {
  const longest = Math.max(0, ...lines.map(({label}) => label.length))
  return Math.max(least, longest * widthOfCharacter + gap)
}

/** In twentieths of a point: a character of body text, the space behind a label, and where the narrowest page ends. */
const widthOfCharacter = 95
const gap = 170
const furthest = 8900

function writeLine(
  {label, value: known}: SignatureLine,
  keepNext: boolean,
  {spot, stops: {value, end}}: {readonly spot: Spot; readonly stops: Stops},
): Xml {
  const tabs = xml`<w:tabs><w:tab w:val="left" w:pos="${value}"/><w:tab w:val="left" w:leader="underscore" w:pos="${end}"/></w:tabs>`
  const after = known
    ? xml`<w:r><w:tab/></w:r>${writeInlines([known], spot)}`
    : xml`<w:r><w:tab/></w:r><w:r><w:tab/></w:r>`
  const style = 'SignatureLine'
  return paragraph({style, keepNext, tabs}, xml`${run(label)}${after}`, spot.context)
}
