import {type Xml, xml} from '../xml.ts'

/** Character formatting of a run. */
export interface Marks {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly highlight?: boolean
}

/** A run of text (ECMA-376 Part 1, 17.3.2.25); line ends become breaks. */
export function run(text: string, marks: Marks = {}): Xml {
  return xml`<w:r>${runProperties(marks)}${pieces(text)}</w:r>`
}

export function runProperties({bold, italic, highlight}: Marks): Xml | undefined {
  if (!bold && !italic && !highlight) return undefined
  return xml`<w:rPr>${bold ? xml`<w:b/>` : undefined}${italic ? xml`<w:i/>` : undefined}${highlight ? xml`<w:highlight w:val="yellow"/>` : undefined}</w:rPr>`
}

function pieces(text: string): Xml | readonly Xml[] {
  if (!text.includes('\n')) return xml`<w:t xml:space="preserve">${text}</w:t>`
  return text
    .split(/\r\n?|\n/)
    .map((line, index) =>
      index === 0
        ? xml`<w:t xml:space="preserve">${line}</w:t>`
        : xml`<w:br/><w:t xml:space="preserve">${line}</w:t>`,
    )
}
