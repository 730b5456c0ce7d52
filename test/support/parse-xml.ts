import {SaxesParser} from 'saxes'

/** An element of XML; names keep their prefixes, as OOXML writes them. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** Parses XML; throws where it is not well formed. */
export function parseXml(source: string): XmlElement {
  const root = {name: '', attributes: {}, children: [] as (XmlElement | string)[]}
  const open: {children: (XmlElement | string)[]}[] = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes, children: []}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('closetag', () => open.pop())
  parser.write(source).close()
  return root
}

/** Child elements of that name. */
export function childrenNamed(
  element: XmlElement | undefined,
  name: string,
): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

/** The element at the end of a path of names, each the first child of that name. */
export function at(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => childrenNamed(found, name)[0],
    element,
  )
}

/** The `w:val` at the end of a path. */
export function valueAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): string | undefined {
  return at(element, ...path)?.attributes['w:val']
}
