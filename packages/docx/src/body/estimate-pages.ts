import {
  type Block,
  type Contract,
  type Facts,
  type Inline,
  type Section,
  textOf,
} from '@ringfence/model'

/** Lines of a page, and characters of a line at the outermost level; what a level of indent takes away. */
const linesOfPage = 53
/** Of the table of contents: lines of an entry with the space after it, and of the heading. */
const linesOfEntry = 1.3
const linesOfContentsHeading = 2
const charactersOfLine = 92
const charactersOfLevel = 7

/**
 * Roughly on which page each section begins, by counting characters. Word shows right numbers when the table of
 * contents is updated; laying out pages here would cost more than drafting the whole contract.
 */
export function estimatePages({sections}: Contract, facts: Facts): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  const entries = sections.filter(({title}) => title !== undefined).length
  let line = 0
  for (const section of sections) {
    if (section.role === 'schedule') line = Math.ceil(line / linesOfPage) * linesOfPage
    pages.set(section.id, Math.floor(line / linesOfPage) + 1)
    line += (section.title === undefined ? 0 : 2) + linesOf(section.children, 1, facts)
    if (section.role === 'cover') line = pagesOfCover(section, entries) * linesOfPage
  }
  return pages
}

/** The cover has a page of its own, and the table of contents begins the next. */
function pagesOfCover({children}: Section, entries: number): number {
  const hasContents = children.some(({type}) => type === 'contents')
  const lines = linesOfContentsHeading + entries * linesOfEntry
  return 1 + (hasContents ? Math.ceil(lines / linesOfPage) : 0)
}

function linesOf(blocks: readonly Block[], level: number, facts: Facts): number {
  return blocks.reduce((sum, block) => sum + linesOfBlock(block, level, facts), 0)
}

function linesOfBlock(block: Block, level: number, facts: Facts): number {
  switch (block.type) {
    case 'paragraph':
      return linesOfText(block.children, level, facts)
    case 'item': {
      const heading = block.heading ? textOf(block.heading, facts).length / charactersOfLine : 0
      return heading + linesOf(block.children, level + 1, facts)
    }
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOf(item, level + 1, facts), 0)
    case 'table':
      return block.rows.length * 2.7 + 2
    case 'signature':
      return block.children.length + block.lines.length * 2
    case 'definitions':
      return block.entries.reduce((sum, {children}) => sum + linesOf(children, level, facts), 0)
    case 'contents':
      return 0
  }
}

/** With half a line of space after the paragraph. */
function linesOfText(nodes: readonly Inline[], level: number, facts: Facts): number {
  const width = charactersOfLine - charactersOfLevel * Math.min(level, 4)
  return Math.ceil(textOf(nodes, facts).length / width) + 0.45
}
