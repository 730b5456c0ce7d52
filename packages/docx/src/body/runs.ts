import {type Xml, xml} from '../xml.ts'

/** Character formatting of a run. */
export interface Marks {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly highlight?: boolean
}

/** A run of text (ECMA-376 Part 1, 17.3.2.25); line ends become breaks. */
export function run(text: string, marks: Marks = {}): Xml {
  if (text.includes('\n') || text.includes('\r'))
    return xml`<w:r>${runProperties(marks)}${lines(text)}</w:r>`
  return xml`<w:r>${runProperties(marks)}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function runProperties({bold, italic, highlight}: Marks): Xml | undefined {
  return properties[Number(bold ?? 0) + 2 * Number(italic ?? 0) + 4 * Number(highlight ?? 0)]
}

/** By the sum of 1 for bold, 2 for italic and 4 for highlighted: every run needs one of them. */
const properties: readonly (Xml | undefined)[] = [
  undefined,
  xml`<w:rPr><w:b/></w:rPr>`,
  xml`<w:rPr><w:i/></w:rPr>`,
  xml`<w:rPr><w:b/><w:i/></w:rPr>`,
  xml`<w:rPr><w:highlight w:val="yellow"/></w:rPr>`,
  xml`<w:rPr><w:b/><w:highlight w:val="yellow"/></w:rPr>`,
  xml`<w:rPr><w:i/><w:highlight w:val="yellow"/></w:rPr>`,
  xml`<w:rPr><w:b/><w:i/><w:highlight w:val="yellow"/></w:rPr>`,
]

function lines(text: string): readonly Xml[] {
  return text
    .split(/\r\n?|\n/)
    .map((line, index) =>
      index === 0
        ? xml`<w:t xml:space="preserve">${line}</w:t>`
        : xml`<w:br/><w:t xml:space="preserve">${line}</w:t>`,
    )
}
