import {type Contract, type ContractNode, childrenOf, type Inline} from '@ringfence/model'

/** Inline nodes that read as one line: a paragraph, a heading, a cell. */
export interface Line {
  readonly nodes: readonly Inline[]
  /** Headings and cells have a capital letter at their beginning like a sentence, and no full stop. */
  readonly type: 'paragraph' | 'heading' | 'cell'
}

/** The lines of the numbered parts of a contract: covers and signatures are names and labels, not text. */
export function* linesOf({sections}: Contract): Generator<Line> {
  for (const section of sections)
    if (section.role !== 'cover' && section.role !== 'execution') yield* linesIn(section)
}

function* linesIn(node: ContractNode): Generator<Line> {
  if (!('type' in node)) {
    for (const child of node.children) yield* linesIn(child)
    return
  }
  switch (node.type) {
    case 'paragraph':
      yield {nodes: node.children, type: 'paragraph'}
      break
    case 'item':
      if (node.heading) yield {nodes: node.heading, type: 'heading'}
      for (const child of node.children) yield* linesIn(child)
      break
    case 'table':
      for (const nodes of [...node.header, ...node.rows.flat()]) yield {nodes, type: 'cell'}
      break
    case 'signature':
      break
    default:
      for (const child of childrenOf(node)) yield* linesIn(child)
  }
}
