import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The parts of a package as trees; a part that is no XML is undefined. */
export function readPackage(bytes: Uint8Array): ReadonlyMap<string, Element | undefined> {
  const files = unzipSync(bytes)
  return new Map(
    Object.entries(files).map(([path, content]) => [path, parseXml(strFromU8(content))]),
  )
}

function parseXml(source: string): Element | undefined {
  const root: Element = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  const parser = new SaxesParser()
  let broken = false
  parser.on('error', () => {
    broken = true
  })
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes: attributes as Record<string, string>, children: [], text: ''}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(source).close()
  return broken ? undefined : root
}

/** An element and all elements in it, in document order. */
export function* elementsIn(element: Element): Generator<Element> {
  yield element
  for (const child of element.children) yield* elementsIn(child)
}
