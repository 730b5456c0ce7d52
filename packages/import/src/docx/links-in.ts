import type {XmlElement} from '@ringfence/opc'
import {FieldStack} from './field-stack.ts'
import type {InlineContext} from './inline-context.ts'
import {readInlines} from './read-inlines.ts'
import type {WordStyles} from './word-styles.ts'

/** Where the links lead in a piece of a part beside the text, such as a footnote or a header. */
export function linksIn(
  piece: XmlElement,
  addresses: ReadonlyMap<string, string>,
  styles: WordStyles,
): readonly string[] {
  const links: string[] = []
  const context: InlineContext = {
    styles,
    fields: new FieldStack(),
    style: '',
    aside: (kind, text) => {
      if (kind === 'link') links.push(text)
    },
    textBox: (content) => readInlines(content.children, context),
    bookmark: () => undefined,
    addressOf: (id) => addresses.get(id) ?? '',
    note: () => undefined,
  }
  readInlines(piece.children, context)
  return links
}
