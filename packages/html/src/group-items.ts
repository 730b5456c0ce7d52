import type {Block, Item} from '@ringfence/model'

/** Items that stand side by side, or one other block. */
export type BlockGroup = {readonly items: readonly Item[]} | {readonly block: Exclude<Block, Item>}

/** Brings the items that stand side by side together, so that they can be written as one list. */
export function groupItems(blocks: readonly Block[]): readonly BlockGroup[] {
  const groups: BlockGroup[] = []
  let items: Item[] = []
  for (const block of blocks) {
    if (block.type !== 'item') {
      items = []
      groups.push({block})
    } else if (items.length > 0) items.push(block)
    else {
      items = [block]
      groups.push({items})
    }
  }
  return groups
}
