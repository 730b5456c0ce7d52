import {
  type Contract,
  type ContractNode,
  childrenOf,
  type DefinitionEntry,
  type Facts,
  type Place,
  walk,
} from '@ringfence/model'

/** The terms that each definition of the glossary uses. */
export function definitionUses(
  contract: Contract,
  facts: Facts,
): ReadonlyMap<string, {readonly uses: ReadonlySet<string>; readonly place: Place}> {
  const found = new Map<string, {uses: ReadonlySet<string>; place: Place}>()
  for (const {node} of walk(contract))
    if ('type' in node && node.type === 'definitions')
      for (const entry of node.entries)
        found.set(entry.term, {uses: new Set(usesIn(entry, facts)), place: entry.place})
  return found
}

function* usesIn(node: ContractNode | DefinitionEntry, facts: Facts): Generator<string> {
  if ('type' in node && node.type === 'text')
    for (const {term} of facts.uses.get(node) ?? []) yield term
  for (const child of childrenOf(node)) yield* usesIn(child, facts)
}
