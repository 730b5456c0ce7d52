import {type Block, type Facts, type Item, type Section, textOf} from '@ringfence/model'

/** A paragraph of a clause as it reads. */
export interface SectionLine {
  /** The sub-clause's own number, on its first line: `1.2` or `(a)`. */
  readonly number: string
  readonly text: string
  readonly depth: number
}

/** The paragraphs of a section or of one of its sub-clauses, in reading order. */
export function linesOf(whole: Section | Item, facts: Facts): readonly SectionLine[] {
  return whole.type === 'item' ? itemLines(whole, facts, 0) : blockLines(whole.children, facts, 0)
}

/** The same as text: each paragraph a line, that of a nested item with its number. */
export function readingOf(whole: Section | Item, facts: Facts): readonly string[] {
  return linesOf(whole, facts).map(({number, text}, index) =>
    number === '' || (index === 0 && whole.type === 'item') ? text : `${number} ${text}`,
  )
}

function blockLines(blocks: readonly Block[], facts: Facts, depth: number): readonly SectionLine[] {
  return blocks.flatMap((block) => linesOfBlock(block, facts, depth))
}

function linesOfBlock(block: Block, facts: Facts, depth: number): readonly SectionLine[] {
  const line = (text: string): SectionLine => ({number: '', text, depth})
  switch (block.type) {
    case 'paragraph':
      return [line(textOf(block.children, facts))]
    case 'item':
      return itemLines(block, facts, depth)
    case 'list':
      return block.items.flatMap((item) => blockLines(item, facts, depth + 1))
    case 'table':
      return [block.header, ...block.rows].map((row) =>
        line(row.map((cell) => textOf(cell, facts)).join(' | ')),
      )
    case 'signature':
      return [
        ...blockLines(block.children, facts, depth),
        ...block.lines.map(({label, value}) => line(`${label}: ${value?.value ?? ''}`.trim())),
      ]
    case 'definitions':
      return block.entries.flatMap(({children}) => blockLines(children, facts, depth))
    case 'contents':
      return []
  }
}

function itemLines(item: Item, facts: Facts, depth: number): readonly SectionLine[] {
  const [first, ...rest] = blockLines(item.children, facts, depth + 1)
  const heading = item.heading ? `${textOf(item.heading, facts)}. ` : ''
  const number = facts.labels.get(item.id)?.own ?? ''
  const opening = {number, text: `${heading}${first?.text ?? ''}`.trim(), depth}
  const begins = item.children[0]?.type === 'paragraph' || first === undefined
  return begins
    ? [opening, ...rest]
    : [{number, text: heading.trim(), depth}, ...(first ? [first] : []), ...rest]
}
