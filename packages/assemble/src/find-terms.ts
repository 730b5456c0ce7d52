import type {
  Block,
  Contract,
  DefinedTerm,
  Fault,
  Inline,
  TermFact,
  TermUse,
  Text,
} from '@ringfence/model'
import {leavesIn} from './inlines-of.ts'
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
  const scopes = scopesOf(contract)
  const definitions = definitionsIn(scopes)
  for (const [term, {nodes}] of definitions)
    if (nodes.length > 1) faults.push({type: 'duplicateTerm', term, nodes})
  const uses = new Map<Text, readonly TermUse[]>()
  const counts = new Map<string, number>()
  const count = (term: string, id: string) => {
    const own = definitions.get(term)?.definedIn === id && id.startsWith('definition:')
    if (!own) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  for (const {id, leaves} of scopes)
    for (const node of leaves)
      if (node.type === 'field') for (const term of node.terms ?? []) count(term, id)
      else if (node.type === 'text') {
        const found = matcher.find(node.value)
        if (found.length > 0) uses.set(node, found)
        for (const {term} of found) count(term, id)
      }
  const terms = new Map<string, TermFact>()
  for (const [term, {nodes, definedIn}] of definitions) {
    const [node] = nodes
    if (node) terms.set(term, {term, definedIn, place: node.place, uses: counts.get(term) ?? 0})
  }
  return {terms, uses}
}

/** A stretch of the contract in which a term may be defined: a definition, an item, a section. */
interface TermScope {
  readonly id: string
  readonly leaves: readonly Inline[]
}

interface Definition {
  readonly nodes: DefinedTerm[]
  /** Id of the scope of the first of them. */
  readonly definedIn: string
}

function definitionsIn(scopes: readonly TermScope[]): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  for (const {id, leaves} of scopes)
    for (const node of leaves) {
      if (node.type !== 'definedTerm') continue
      const before = definitions.get(node.term)
      if (before) before.nodes.push(node)
      else definitions.set(node.term, {nodes: [node], definedIn: id})
    }
  return definitions
}

function scopesOf({sections}: Contract): readonly TermScope[] {
  const scopes: TermScope[] = []
  for (const {id, children} of sections) collectScopes(id, children, scopes)
  return scopes
}

function collectScopes(id: string, blocks: readonly Block[], scopes: TermScope[]): void {
  const own: Block[] = []
  for (const block of blocks) {
    if (block.type === 'item') {
      if (block.heading)
        own.push({type: 'paragraph', style: 'body', children: block.heading, place: block.place})
      collectScopes(block.id, block.children, scopes)
    } else if (block.type === 'definitions')
      for (const entry of block.entries)
        scopes.push({id: entry.id, leaves: leavesIn(entry.children)})
    else own.push(block)
  }
  scopes.push({id, leaves: leavesIn(own)})
}
