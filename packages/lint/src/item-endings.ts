import {
  type Block,
  type Contract,
  type ContractNode,
  childrenOf,
  type Facts,
  type Item,
  textOf,
} from '@ringfence/model'

export interface ItemRun {
  /** Items that follow each other, under one lead-in. */
  readonly items: readonly Item[]
  /** The last words of each; of an item that holds a list, those of its lead-in. */
  readonly endings: readonly string[]
  /** The first word of each. */
  readonly openings: readonly string[]
}

/** The lists of a contract below its sub-clauses: those whose items are parts of a sentence. */
export function* itemEndings(
  contract: Pick<Contract, 'sections'>,
  facts: Facts,
): Generator<ItemRun> {
  for (const section of contract.sections)
    if (section.role !== 'cover' && section.role !== 'execution')
      for (const item of topItems(section)) yield* under(item, facts)
  for (const entry of definitionsIn(contract)) yield* runsOf(entry, facts)
}

function topItems(node: ContractNode): readonly Item[] {
  return childrenOf(node).filter((child): child is Item => 'type' in child && child.type === 'item')
}

function* under(item: Item, facts: Facts): Generator<ItemRun> {
  yield* runsOf(item.children, facts)
  for (const child of topItems(item)) yield* under(child, facts)
}

function* runsOf(blocks: readonly Block[], facts: Facts): Generator<ItemRun> {
  let items: Item[] = []
  for (const block of [...blocks, undefined]) {
    if (block?.type === 'item') items.push(block)
    else if (items.length > 0) {
      yield describe(items, facts)
      items = []
    }
  }
}

function describe(items: readonly Item[], facts: Facts): ItemRun {
  const texts = items.map((item) => firstParagraph(item, facts))
  return {
    items,
    endings: texts.map((text, index) => text.trim().slice(-40) || String(index)),
    openings: texts.map((text) => /[\p{L}\p{N}“]+/u.exec(text)?.[0] ?? ''),
  }
}

function firstParagraph({children}: Item, facts: Facts): string {
  const paragraph = children.find(({type}) => type === 'paragraph')
  return paragraph?.type === 'paragraph' ? textOf(paragraph.children, facts) : ''
}

function* definitionsIn({sections}: Pick<Contract, 'sections'>): Generator<readonly Block[]> {
  for (const section of sections) yield* entriesIn(section.children)
}

function* entriesIn(blocks: readonly Block[]): Generator<readonly Block[]> {
  for (const block of blocks)
    if (block.type === 'definitions') for (const {children} of block.entries) yield children
    else if (block.type === 'item') yield* entriesIn(block.children)
}
