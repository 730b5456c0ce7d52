import {type Block, type Contract, type Facts, type Inline, textOf} from '@ringfence/model'

/** Lines of a page, and characters of a line at the outermost level; what a level of indent takes away. */
const linesOfPage = 57
const charactersOfLine = 92
const charactersOfLevel = 7

/**
 * Roughly on which page each section begins, by counting characters. Word shows right numbers when the table of
 * contents is updated; laying out pages here would cost more than drafting the whole contract.
 */
export function estimatePages({sections}: Contract, facts: Facts): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  let line = 0
  for (const section of sections) {
    if (section.role === 'schedule') line = Math.ceil(line / linesOfPage) * linesOfPage
    pages.set(section.id, Math.floor(line / linesOfPage) + 1)
    line += (section.title === undefined ? 0 : 2) + linesOf(section.children, 1, facts)
    if (section.role === 'cover') line = Math.max(2, Math.ceil(line / linesOfPage)) * linesOfPage
  }
  return pages
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
      return linesOfPage
  }
}

/** With half a line of space after the paragraph. */
function linesOfText(nodes: readonly Inline[], level: number, facts: Facts): number {
  const width = charactersOfLine - charactersOfLevel * Math.min(level, 4)
  return Math.ceil(textOf(nodes, facts).length / width) + 0.45
}
