import type {XmlElement} from '@ringfence/opc'

/** What describes a picture; empty text where nothing does. */
export function pictureIn(element: XmlElement): string {
  const described = within(element, 'wp:docPr').flatMap(
    ({attributes}) => attributes['descr'] || attributes['name'] || [],
  )
  const labelled = within(element, 'v:imagedata').flatMap(
    ({attributes}) => attributes['o:title'] || [],
  )
  return [...described, ...labelled].join(', ')
}

/** Elements of a name, but not those inside another of that name, nor what only older programs show. */
export function within(element: XmlElement, name: string): readonly XmlElement[] {
  if (element.name === 'mc:Fallback') return []
  return element.name === name
    ? [element]
    : element.children.flatMap((child) => within(child, name))
}
