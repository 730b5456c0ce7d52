import {type Contract, type Facts, type Place, textOf, walk} from '@ringfence/model'

/** What the handlers know of the page. */
export interface PageContext {
  readonly contract: Contract
  readonly facts: Facts
  /** Titles of sections and headings of items, by id. */
  readonly titles: ReadonlyMap<string, string>
  /** What a term means, in the first words of its definition. */
  readonly meanings: ReadonlyMap<string, string>
  /** Names the origin of a block, for pages that show where texts come from. */
  readonly sourceOf?: (place: Place) => string | undefined
}

/** Where on the page a block stands. */
export interface Spot extends PageContext {
  /** 1 to 6: the level that the next heading would have. */
  readonly level: number
  /** What the nearest heading says. */
  readonly heading: string
  /** Terms that have been linked in this sub-clause; once is enough. */
  readonly linked: Set<string>
}

/** Reads once through the contract for what links say about their targets. */
export function pageContext(contract: Contract, facts: Facts): PageContext {
  const titles = new Map<string, string>()
  const meanings = new Map<string, string>()
  for (const {node} of walk(contract)) {
    if (!('type' in node)) meanings.set(node.term, firstWords(meaningOf(node.children, facts)))
    else if (node.type === 'section' && node.title !== undefined) titles.set(node.id, node.title)
    else if (node.type === 'item' && node.heading) titles.set(node.id, textOf(node.heading, facts))
  }
  return {contract, facts, titles, meanings}
}

type Children = Contract['sections'][number]['children']

function meaningOf(children: Children, facts: Facts): string {
  return children
    .flatMap((block) => (block.type === 'paragraph' ? [textOf(block.children, facts)] : []))
    .join(' ')
}

/** Tooltips are for a glance; the definition itself is one click away. */
function firstWords(text: string): string {
  const limit = 200
  return text.length <= limit ? text : `${text.slice(0, text.lastIndexOf(' ', limit))} …`
}
