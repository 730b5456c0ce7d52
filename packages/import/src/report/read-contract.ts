import {
  type Block,
  type Contract,
  type Facts,
  type Inline,
  referenceText,
  textOf,
} from '@ringfence/model'

/** A contract as it reads, in order. */
export interface ContractReading {
  /** The text of each paragraph, heading and cell. */
  readonly texts: readonly string[]
  /** Numbers of clauses, schedules and items. */
  readonly labels: readonly string[]
  readonly references: readonly string[]
  /** All that values and references print. */
  readonly printed: string
}

/** Reads a contract through. */
export function readContract({sections}: Contract, facts: Facts): ContractReading {
  const texts: string[] = []
  const labels: string[] = []
  const references: string[] = []
  const printed: string[] = []
  const inlines = (nodes: readonly Inline[]): string => {
    for (const node of nodes) note(node)
    return apart(nodes, facts)
  }
  const note = (node: Inline): void => {
    if (node.type === 'reference') references.push(referenceText(node, facts))
    if (node.type === 'reference') printed.push(referenceText(node, facts))
    if (node.type === 'field') printed.push(node.value)
    if (node.type === 'strong' || node.type === 'emphasis')
      for (const child of node.children) note(child)
  }
  const blocks = (list: readonly Block[]): void => {
    for (const block of list) {
      switch (block.type) {
        case 'paragraph':
          texts.push(inlines(block.children))
          break
        case 'item':
          labels.push(facts.labels.get(block.id)?.own ?? '')
          if (block.heading) texts.push(inlines(block.heading))
          blocks(block.children)
          break
        case 'table':
          for (const cell of [block.header, ...block.rows].flat()) texts.push(inlines(cell))
          break
        case 'signature':
          blocks(block.children)
          for (const {label, value} of block.lines)
            texts.push(value ? `${label} ${inlines([value])}` : label)
          break
        case 'definitions':
          for (const {children} of block.entries) blocks(children)
          break
        case 'list':
          for (const item of block.items) blocks(item)
          break
        case 'contents':
          break
      }
    }
  }
  for (const {id, role, title, children} of sections) {
    if (role === 'clause' || role === 'schedule') labels.push(facts.labels.get(id)?.own ?? '')
    if (title !== undefined) texts.push(title)
    blocks(children)
  }
  return {texts, labels, references, printed: printed.join(' ')}
}

/** Text with values apart from the words that touch them, as blanks are in a source: `[day]th`. */
function apart(nodes: readonly Inline[], facts: Facts): string {
  return nodes
    .map((node) => {
      if (node.type === 'field') return ` ${node.value} `
      return node.type === 'strong' || node.type === 'emphasis'
        ? apart(node.children, facts)
        : textOf([node], facts)
    })
    .join('')
}
