import type {Block, DefinedTerm, Field, Inline, Text} from '@ringfence/model'

/** All lines of inline content in blocks, nested ones too, in order. */
export function* linesIn(blocks: readonly Block[]): Generator<readonly Inline[]> {
  for (const block of blocks)
    switch (block.type) {
      case 'paragraph':
        yield block.children
        break
      case 'item':
        if (block.heading) yield block.heading
        yield* linesIn(block.children)
        break
      case 'list':
        for (const item of block.items) yield* linesIn(item)
        break
      case 'table':
        yield* block.header
        for (const row of block.rows) yield* row
        break
      case 'signature':
        yield* linesIn(block.children)
        break
      case 'definitions':
        for (const entry of block.entries) yield* linesIn(entry.children)
        break
      case 'contents':
        break
    }
}

/** Texts and values in blocks, in order. */
export function* textsIn(blocks: readonly Block[]): Generator<Text | Field> {
  for (const node of leavesIn(blocks)) if (node.type === 'text' || node.type === 'field') yield node
}

/** Terms at the places where they are defined. */
export function* definedTermsIn(blocks: readonly Block[]): Generator<DefinedTerm> {
  for (const node of leavesIn(blocks)) if (node.type === 'definedTerm') yield node
}

export function* leavesIn(blocks: readonly Block[]): Generator<Inline> {
  for (const line of linesIn(blocks)) yield* leavesOf(line)
}

function* leavesOf(nodes: readonly Inline[]): Generator<Inline> {
  for (const node of nodes)
    if (node.type === 'strong' || node.type === 'emphasis') yield* leavesOf(node.children)
    else yield node
}
