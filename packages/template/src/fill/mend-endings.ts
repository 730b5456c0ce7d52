import type {Inline, Item, Paragraph} from '@ringfence/model'

/**
 * Sets the ends of sibling items, which conditions may have dropped or added: a semicolon on each, the
 * conjunction on the last but one, and on the last what the author gave the last.
 */
export function mendEndings(
  items: readonly Item[],
  {conjunction, ending}: {readonly conjunction: 'and' | 'or'; readonly ending: string},
): Item[] {
  return items.map((item, index) => {
    const fromEnd = items.length - 1 - index
    return withEnding(item, fromEnd === 0 ? ending : fromEnd === 1 ? `; ${conjunction}` : ';')
  })
}

function withEnding(item: Item, ending: string): Item {
  const last = item.children.at(-1)
  if (last?.type !== 'paragraph') return item
  return {...item, children: [...item.children.slice(0, -1), endParagraph(last, ending)]}
}

function endParagraph(paragraph: Paragraph, ending: string): Paragraph {
  const last = paragraph.children.at(-1)
  const before = paragraph.children.slice(0, -1)
  const children: readonly Inline[] =
    last?.type === 'text'
      ? [...before, {...last, value: last.value.replace(/\s*[;,.]?( and| or)?\s*$/, '') + ending}]
      : [...paragraph.children, {type: 'text', value: ending, place: paragraph.place}]
  return {...paragraph, children}
}
