import type {Block} from '@ringfence/model'

/** As many execution blocks as fit on one page. */
const blocksOfPage = 3

/**
 * Whether a block stays on the page of the one after it: a paragraph that introduces a list, a table or an execution
 * block, and one execution block with the next, so that no signature stands on a page without the words it signs.
 */
export function keepsWithNext(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]?.type
  const next = blocks[index + 1]?.type
  if (next === 'signature' && block === 'signature')
    return blocks.filter(({type}) => type === 'signature').length <= blocksOfPage
  return block === 'paragraph' && next !== undefined && introduced.has(next)
}

const introduced: ReadonlySet<Block['type']> = new Set(['item', 'list', 'table', 'signature'])
