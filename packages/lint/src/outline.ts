import {
  type Contract,
  type ContractNode,
  childrenOf,
  type DefinitionEntry,
  type Field,
  type Item,
  type Reference,
  type Section,
  type Text,
} from '@ringfence/model'

/** The nodes of a contract by type, in document order: gathered once, for all rules. */
export interface Outline {
  readonly sections: readonly SectionOutline[]
  readonly texts: readonly Text[]
  readonly fields: readonly Field[]
  /** Each with the innermost sub-clause that it stands in. */
  readonly references: readonly {readonly reference: Reference; readonly item?: Item}[]
  readonly definitions: readonly DefinitionEntry[]
}

export interface SectionOutline {
  readonly section: Section
  readonly items: readonly LeveledItem[]
}

export interface LeveledItem {
  readonly item: Item
  /** Level under the clause, from 1. */
  readonly depth: number
}

export function outlineOf(contract: Contract): Outline {
  const found = {texts: [], fields: [], references: [], definitions: []}
  const sections = contract.sections.map((section) => {
    const items: LeveledItem[] = []
    gather(section, {depth: 0}, {...found, items})
    return {section, items}
  })
  return {sections, ...found}
}

interface Around {
  readonly item?: Item
  readonly depth: number
}

interface Found {
  readonly texts: Text[]
  readonly fields: Field[]
  readonly references: {readonly reference: Reference; readonly item?: Item}[]
  readonly definitions: DefinitionEntry[]
  readonly items: LeveledItem[]
}

function gather(node: ContractNode | DefinitionEntry, around: Around, found: Found): void {
  let inside = around
  if (!('type' in node)) found.definitions.push(node)
  else if (node.type === 'text') found.texts.push(node)
  else if (node.type === 'field') found.fields.push(node)
  else if (node.type === 'reference')
    found.references.push({reference: node, ...(around.item ? {item: around.item} : {})})
  else if (node.type === 'item') {
    inside = {item: node, depth: around.depth + 1}
    found.items.push(inside as LeveledItem)
  }
  for (const child of childrenOf(node)) gather(child, inside, found)
}
