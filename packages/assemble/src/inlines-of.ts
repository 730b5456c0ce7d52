import type {Block, DefinedTerm, Field, Inline, Text} from '@ringfence/model'

/** Texts and values in blocks, nested ones too, in order. */
export function textsIn(blocks: readonly Block[]): readonly (Text | Field)[] {
  return leavesIn(blocks).filter((node) => node.type === 'text' || node.type === 'field')
}

/** Terms at the places where they are defined. */
export function definedTermsIn(blocks: readonly Block[]): readonly DefinedTerm[] {
  return leavesIn(blocks).filter((node) => node.type === 'definedTerm')
}

/** Inline nodes in blocks, nested ones too, in order; instead of strong and emphasised text, what it holds. */
export function leavesIn(blocks: readonly Block[]): readonly Inline[] {
  const found: Inline[] = []
  for (const block of blocks) collect(block, found)
  return found
}

/** Into one list: generators within generators cost more than what they find. */
function collect(block: Block, found: Inline[]): void {
  switch (block.type) {
    case 'paragraph':
      collectLine(block.children, found)
      break
    case 'item':
      if (block.heading) collectLine(block.heading, found)
      for (const child of block.children) collect(child, found)
      break
    case 'list':
      for (const item of block.items) for (const child of item) collect(child, found)
      break
    case 'table':
      for (const cell of block.header) collectLine(cell, found)
      for (const row of block.rows) for (const cell of row) collectLine(cell, found)
      break
    case 'signature':
      for (const child of block.children) collect(child, found)
      break
    case 'definitions':
      for (const {children} of block.entries) for (const child of children) collect(child, found)
      break
    case 'contents':
      break
  }
}

function collectLine(nodes: readonly Inline[], found: Inline[]): void {
  for (const node of nodes)
    if (node.type === 'strong' || node.type === 'emphasis') collectLine(node.children, found)
    else found.push(node)
}
