import {
  type ContractNode,
  childrenOf,
  type DefinitionEntry,
  type Facts,
  type Place,
} from '@ringfence/model'
import type {Outline} from './outline.ts'

/** The terms that each definition of the glossary uses. */
export function definitionUses(
  {definitions}: Outline,
  facts: Facts,
): ReadonlyMap<string, {readonly uses: ReadonlySet<string>; readonly place: Place}> {
  return new Map(
    definitions.map((entry) => [
      entry.term,
      {uses: new Set(usesIn(entry, facts)), place: entry.place},
    ]),
  )
}

function usesIn(node: ContractNode | DefinitionEntry, facts: Facts): readonly string[] {
  if ('type' in node && node.type === 'text')
    return (facts.uses.get(node) ?? []).map(({term}) => term)
  return childrenOf(node).flatMap((child) => usesIn(child, facts))
}
