import type {Contract, ContractNode, Item} from '@ringfence/model'
import {childrenOf} from '@ringfence/model'

/** Every sub-clause of a contract, with its level under the clause, from 1. */
export function* everyItem({
  sections,
}: Pick<Contract, 'sections'>): Generator<{readonly item: Item; readonly depth: number}> {
  for (const section of sections) yield* inside(section, 1)
}

function* inside(node: ContractNode, depth: number): Generator<{item: Item; depth: number}> {
  for (const child of childrenOf(node)) {
    const isItem = 'type' in child && child.type === 'item'
    if (isItem) yield {item: child, depth}
    yield* inside(child, isItem ? depth + 1 : depth)
  }
}
