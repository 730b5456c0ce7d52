import type {Block, Contract, DefinitionEntry, Inline, Section} from './contract.ts'

export type ContractNode = Section | Block | DefinitionEntry | Inline

/** A node, and where it stands. */
export interface Visit {
  readonly node: ContractNode
  readonly section: Section
  /** From the section inwards; empty for the section itself. A definition's entry has no `type`. */
  readonly ancestors: readonly ContractNode[]
}

/** Every node of a contract in document order, each before what it holds. */
export function* walk({sections}: Pick<Contract, 'sections'>): Generator<Visit> {
  for (const section of sections) yield* visit(section, section, [])
}

function* visit(
  node: ContractNode,
  section: Section,
  ancestors: readonly ContractNode[],
): Generator<Visit> {
  yield {node, section, ancestors}
  const children = childrenOf(node)
  if (children.length === 0) return
  const inside = [...ancestors, node]
  for (const child of children) yield* visit(child, section, inside)
}

/** What a node holds, in reading order. */
export function childrenOf(node: ContractNode): readonly ContractNode[] {
  if (!('type' in node)) return node.children
  switch (node.type) {
    case 'section':
    case 'paragraph':
    case 'strong':
    case 'emphasis':
      return node.children
    case 'item':
      return [...(node.heading ?? []), ...node.children]
    case 'list':
      return node.items.flat()
    case 'table':
      return [...node.header.flat(), ...node.rows.flat(2)]
    case 'signature':
      return [...node.children, ...node.lines.flatMap(({value}) => value ?? [])]
    case 'definitions':
      return node.entries
    case 'text':
    case 'field':
    case 'answer':
    case 'checkbox':
    case 'reference':
    case 'definedTerm':
    case 'break':
    case 'contents':
      return []
  }
}
