import type {XmlElement} from '@ringfence/opc'
import {childOf, numberOf, switchOf, wordOf} from './attribute.ts'

/** What the styles of a document say, with what they inherit. */
export interface WordStyles {
  /** The name of a paragraph style in small letters without spaces, such as `heading1`. */
  readonly nameOf: (id: string) => string
  /** The first answer on the way from a style to those that it is based on. */
  readonly find: <Value>(
    id: string,
    ask: (style: XmlElement) => Value | undefined,
  ) => Value | undefined
  /** The style of paragraphs that name none. */
  readonly usual: string
  /** BCP 47 tag of the text, if the document says one. */
  readonly language: string | undefined
}

/** Reads `word/styles.xml` (ECMA-376 Part 1, 17.7); a document without it has no styles. */
export function readStyles(root: XmlElement | undefined): WordStyles {
  const styles = new Map<string, XmlElement>()
  let usual = 'Normal'
  for (const style of root?.children ?? []) {
    if (style.name !== 'w:style') continue
    const id = style.attributes['w:styleId'] ?? ''
    styles.set(id, style)
    const isUsual = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')
    if (isUsual && style.attributes['w:type'] === 'paragraph') usual = id
  }
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  return {
    usual,
    language: childOf(defaults, 'w:lang')?.attributes['w:val'],
    nameOf: (id) => (wordOf(styles.get(id), 'w:name') ?? id).toLowerCase().replaceAll(/\s+/g, ''),
    find(id, ask) {
      const seen = new Set<string>()
      for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
        seen.add(at)
        const style = styles.get(at)
        const found = style && ask(style)
        if (found !== undefined) return found
        at = wordOf(style, 'w:basedOn')
      }
      return undefined
    },
  }
}

/** Whether a style makes its text bold. */
export function boldIn(styles: WordStyles, id: string): boolean {
  return styles.find(id, (style) => switchOf(childOf(style, 'w:rPr'), 'w:b')) ?? false
}

/** Level of a heading by the style's outline, from 0; 9 is body text. */
export function outlineIn(styles: WordStyles, id: string): number | undefined {
  const level = styles.find(id, (style) => numberOf(childOf(style, 'w:pPr'), 'w:outlineLvl'))
  return level === undefined || level > 8 ? undefined : level
}
