import type {XmlElement} from '@ringfence/opc'

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** `w:val` of a child; undefined where there is no such child, empty text where it has no value. */
export function wordOf(element: XmlElement | undefined, name: string): string | undefined {
  const child = childOf(element, name)
  return child && (child.attributes['w:val'] ?? '')
}

/** A property that is on if it is there, unless it says otherwise (ECMA-376 Part 1, 17.17.4); undefined if it is not. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const value = wordOf(element, name)
  return value === undefined ? undefined : !['0', 'false', 'off', 'none'].includes(value)
}

/** A number in an attribute `w:val` of a child. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(wordOf(element, name) ?? '', 10)
  return Number.isNaN(value) ? undefined : value
}
