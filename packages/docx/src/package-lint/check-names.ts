import {elementsIn, type XmlElement} from '@ringfence/opc'
import {unknownNumbering, unknownStyle} from './kinds.ts'
import type {Fault, Package} from './lint-package.ts'

const styleNames = [
  'w:pStyle',
  'w:rStyle',
  'w:tblStyle',
  'w:basedOn',
  'w:next',
  'w:link',
  'w:numStyleLink',
  'w:styleLink',
]

/** Every style and every numbering that is named exists. */
export function* checkNames(root: XmlElement, parts: Package): Generator<Fault> {
  const styles = idsIn(parts.get('word/styles.xml'), 'w:style', 'w:styleId')
  const numbering = parts.get('word/numbering.xml')
  const numbers = idsIn(numbering, 'w:num', 'w:numId')
  const abstracts = idsIn(numbering, 'w:abstractNum', 'w:abstractNumId')
  for (const {name, attributes} of elementsIn(root)) {
    const value = attributes['w:val'] ?? ''
    if (styleNames.includes(name) && !styles.has(value))
      yield [unknownStyle, `No style \`${value}\``]
    if (name === 'w:numId' && value !== '0' && !numbers.has(value))
      yield [unknownNumbering, `No numbering \`${value}\``]
    if (name === 'w:abstractNumId' && !abstracts.has(value))
      yield [unknownNumbering, `No abstract numbering \`${value}\``]
  }
}

function idsIn(root: XmlElement | undefined, name: string, attribute: string): ReadonlySet<string> {
  const elements = root ? [...elementsIn(root)].filter((element) => element.name === name) : []
  return new Set(elements.map(({attributes}) => attributes[attribute] ?? ''))
}
