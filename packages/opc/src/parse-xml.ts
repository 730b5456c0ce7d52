import {SaxesParser} from 'saxes'

/** An element, with the text that stands directly in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/** Deeper than any document, and far from where programs that call themselves run out of stack. */
const deepest = 1000

/**
 * The document element of an XML text; undefined where the text is not well formed. Parts of packages declare no
 * document type (ECMA-376 Part 2, 8.1.4), so one that does is refused: no entity can multiply, and none is fetched.
 */
export function parseXml(source: string): XmlElement | undefined {
  const root: XmlElement = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  const parser = new SaxesParser()
  let broken = false
  const fail = () => {
    broken = true
  }
  parser.on('error', fail)
  parser.on('doctype', fail)
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes: attributes as Record<string, string>, children: [], text: ''}
    if (open.length > deepest) return fail()
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('cdata', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(source).close()
  return broken ? undefined : root.children[0]
}

/** An element and all elements in it, in document order. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* elementsIn(child)
}
