import type {Block, Contract, DefinedTerm, Fault, TermFact, TermUse, Text} from '@ringfence/model'
import {definedTermsIn, textsIn} from './inlines-of.ts'
import type {TermMatcher} from './term-matcher.ts'

export interface TermFacts {
  readonly terms: Map<string, TermFact>
  readonly uses: Map<Text, readonly TermUse[]>
}

/**
 * Finds where each term is defined and used. A term that is defined twice is a fault.
 *
 * The matcher may know more terms than the contract defines: a term of the glossary that is used is printed, so what
 * it finds is defined.
 */
export function findTerms(contract: Contract, matcher: TermMatcher, faults: Fault[]): TermFacts {
  const definitions = new Map<string, {nodes: DefinedTerm[]; ids: string[]}>()
  for (const {id, blocks} of scopesOf(contract))
    for (const node of definedTermsIn(blocks)) {
      const entry = definitions.get(node.term) ?? {nodes: [], ids: []}
      definitions.set(node.term, {nodes: [...entry.nodes, node], ids: [...entry.ids, id]})
    }
  for (const [term, {nodes}] of definitions)
    if (nodes.length > 1) faults.push({type: 'duplicateTerm', term, nodes})
  const uses = new Map<Text, readonly TermUse[]>()
  const counts = new Map<string, number>()
  const count = (term: string, id: string) => {
    const definition = definitions.get(term)
    const own = definition?.ids[0] === id && id.startsWith('definition:')
    if (!own) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  for (const {id, blocks} of scopesOf(contract))
    for (const node of textsIn(blocks))
      if (node.type === 'field') for (const term of node.terms ?? []) count(term, id)
      else {
        const found = matcher.find(node.value)
        if (found.length > 0) uses.set(node, found)
        for (const {term} of found) count(term, id)
      }
  const terms = new Map<string, TermFact>()
  for (const [term, {nodes, ids}] of definitions) {
    const [node] = nodes
    const [definedIn] = ids
    if (node && definedIn)
      terms.set(term, {term, definedIn, place: node.place, uses: counts.get(term) ?? 0})
  }
  return {terms, uses}
}

/** Stretches of the contract in which a term may be defined: each definition, each item, each section. */
function* scopesOf(contract: Contract): Generator<{id: string; blocks: readonly Block[]}> {
  for (const section of contract.sections) yield* scopesIn(section.id, section.children)
}

function* scopesIn(
  id: string,
  blocks: readonly Block[],
): Generator<{id: string; blocks: readonly Block[]}> {
  const own: Block[] = []
  for (const block of blocks) {
    if (block.type === 'item') {
      if (block.heading)
        own.push({type: 'paragraph', style: 'body', children: block.heading, place: block.place})
      yield* scopesIn(block.id, block.children)
    } else if (block.type === 'definitions')
      for (const entry of block.entries) yield {id: entry.id, blocks: entry.children}
    else own.push(block)
  }
  yield {id, blocks: own}
}
