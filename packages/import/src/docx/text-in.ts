import type {XmlElement} from '@ringfence/opc'

/** The text of what was deleted with changes tracked. */
export function deletedText(element: XmlElement): string {
  return ['w:t', 'w:delText'].map((name) => textIn(element, name)).join('')
}

/** All text in elements of a name. */
export function textIn(element: XmlElement, name: string): string {
  // What older programs show stands there a second time.
  if (element.name === 'mc:Fallback') return ''
  const own = element.name === name ? element.text : ''
  return own + element.children.map((child) => textIn(child, name)).join('')
}
