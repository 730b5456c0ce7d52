import type {
  Choice,
  Loop,
  TemplateBlock,
  TemplateInline,
  TemplateItem,
  TemplateItemNode,
} from '@ringfence/model'
import type {LooseNode} from './convert-blocks.ts'

/**
 * Gathers neighbouring items, and the choices and loops over nothing but items, into one list each, and
 * finds the conjunction that the list's author gave it.
 */
export function groupItems(nodes: readonly LooseNode[]): TemplateBlock[] {
  const blocks: TemplateBlock[] = []
  let items: TemplateItemNode[] = []
  const flush = () => {
    const [first] = items
    const conjunction = conjunctionOf(items)
    const endings = conjunction ? {conjunction, ending: endingOf(items)} : {}
    if (first) blocks.push({type: 'items', ...endings, children: items, at: first.at})
    items = []
  }
  for (const node of nodes) {
    if (onlyItems(node)) {
      items.push(node)
      continue
    }
    flush()
    blocks.push(regroup(node))
  }
  flush()
  return blocks
}

function onlyItems(node: LooseNode): node is LooseNode & TemplateItemNode {
  if (node.type === 'item') return true
  if (node.type !== 'choice' && node.type !== 'loop') return false
  const children = childrenOf(node)
  return children.length > 0 && children.every(onlyItems)
}

function childrenOf(node: Choice<LooseNode> | Loop<LooseNode>): readonly LooseNode[] {
  const inner =
    node.type === 'choice' ? node.branches.flatMap(({children}) => children) : node.children
  return [...inner, ...node.otherwise]
}

function regroup(node: Exclude<LooseNode, TemplateItem>): TemplateBlock {
  if (node.type === 'loop')
    return {...node, children: groupItems(node.children), otherwise: groupItems(node.otherwise)}
  if (node.type === 'choice') {
    const branches = node.branches.map((branch) => ({
      ...branch,
      children: groupItems(branch.children),
    }))
    return {...node, branches, otherwise: groupItems(node.otherwise)}
  }
  // Lines outside an execution block were reported where they stand.
  return node as TemplateBlock
}

function endingOf(nodes: readonly TemplateItemNode[]): string {
  const last = nodes.at(-1)
  if (last === undefined) return '.'
  if (last.type !== 'item')
    return endingOf(childrenOf(last as Choice<LooseNode>) as TemplateItemNode[])
  const paragraph = last.children.at(-1)
  const words = paragraph?.type === 'paragraph' ? lastWords(paragraph.children) : ''
  return /[.,:]$/.exec(words)?.[0] ?? '.'
}

function conjunctionOf(nodes: readonly TemplateItemNode[]): 'and' | 'or' | undefined {
  for (const node of nodes) {
    const found =
      node.type === 'item'
        ? conjunctionOfItem(node)
        : conjunctionOf(childrenOf(node as Choice<LooseNode>) as readonly TemplateItemNode[])
    if (found) return found
  }
  return undefined
}

function conjunctionOfItem({children}: TemplateItem): 'and' | 'or' | undefined {
  const last = children.at(-1)
  if (last?.type !== 'paragraph') return undefined
  const [, word] = /; (and|or)$/.exec(lastWords(last.children)) ?? []
  return word as 'and' | 'or' | undefined
}

function lastWords(nodes: readonly TemplateInline[]): string {
  const last = nodes.at(-1)
  return last?.type === 'text' ? last.value.trimEnd() : ''
}
