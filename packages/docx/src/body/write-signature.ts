import type {Signature, SignatureLine} from '@ringfence/model'
import {type Xml, xml} from '../xml.ts'
import {paragraph} from './paragraph.ts'
import {run} from './runs.ts'
import type {Spot} from './spot.ts'
import {writeInlines} from './write-inlines.ts'

/** Tab stops, in twentieths of a point: where values and rules begin, and where rules end. */
interface Stops {
  readonly value: number
  readonly end: number
}

/**
 * One party's execution block: every paragraph but the last keeps with the next, so that no page divides it. The last
 * does so if the block keeps with what follows.
 */
export function writeSignature(
  {children, lines}: Signature,
  spot: Spot,
  keepsWithNext: boolean,
  stops: Stops = stopsFor(lines),
): Xml {
  const texts = children.map((each) =>
    paragraph({style: 'SignatureText'}, writeInlines(each.children, spot), spot.context),
  )
  const rules = lines.map((line, index) =>
    writeLine(line, keepsWithNext || index < lines.length - 1, {spot, stops}),
  )
  return xml`${texts}${rules}`
}

/** Values and rules begin behind the longest label, so that all of a block stand below each other. */
function stopsFor(lines: readonly SignatureLine[]): Stops {
  const longest = Math.max(0, ...lines.map(({label}) => label.length))
  const value = Math.max(2268, longest * widthOfCharacter + gap)
  return {value, end: Math.min(value + 5102, furthest)}
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
