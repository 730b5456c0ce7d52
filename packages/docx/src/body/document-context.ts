import type {Contract, Facts} from '@ringfence/model'
import type {BoundValue} from '../package/custom-xml.ts'
import {firstListId} from '../package/numbering-part.ts'
import type {StyleParts} from '../style/style-parts.ts'

/** What is known while a document is written, and what its parts share. */
export interface DocumentContext {
  readonly contract: Contract
  readonly facts: Facts
  readonly parts: StyleParts
  readonly plain: boolean
  /** Bookmarks by the id of what they mark: of references, and of the table of contents. */
  readonly bookmarks: ReadonlyMap<string, readonly string[]>
  /** Values in the custom XML part, in the order in which they first appear. */
  readonly values: readonly BoundValue[]
  readonly orderedLists: number
  /** A number that no other bookmark or content control of the document has. */
  readonly nextId: () => number
  /** The position of a value in the custom XML part, from 1; equal values share one. */
  readonly bind: (pointer: string, text: string) => number
  /** The numbering id of one more list that counts from 1. */
  readonly newList: () => number
  /** Whether the next paragraph begins a page; asking takes the answer. */
  readonly takePageBreak: () => boolean
  readonly askPageBreak: () => void
}

export function documentContext(
  contract: Contract,
  facts: Facts,
  parts: StyleParts,
  plain: boolean,
): DocumentContext {
  const values: BoundValue[] = []
  const positions = new Map<string, number>()
  let lastId = 0
  let lists = 0
  let pageBreak = false
  return {
    contract,
    facts,
    parts,
    plain,
    bookmarks: bookmarksOf(contract, facts),
    values,
    get orderedLists() {
      return lists
    },
    nextId: () => ++lastId,
    bind(pointer, text) {
      const key = `${pointer}\n${text}`
      const position = positions.get(key) ?? values.push({pointer, text})
      positions.set(key, position)
      return position
    },
    newList: () => firstListId + lists++,
    takePageBreak() {
      const taken = pageBreak
      pageBreak = false
      return taken
    },
    askPageBreak() {
      pageBreak = true
    },
  }
}

/** Only what is referred to, or listed in the table of contents, has a bookmark. */
function bookmarksOf(contract: Contract, facts: Facts): Map<string, readonly string[]> {
  const bookmarks = new Map<string, readonly string[]>()
  for (const {parts} of facts.references.values())
    for (const {target} of parts)
      if (target !== undefined && !bookmarks.has(target))
        bookmarks.set(target, [`_Rf${bookmarks.size + 1}`])
  for (const [index, {id, title}] of contract.sections.entries())
    if (title !== undefined) bookmarks.set(id, [...(bookmarks.get(id) ?? []), tableBookmark(index)])
  return bookmarks
}

/** The bookmark of a section, by its position, for the table of contents. */
export function tableBookmark(index: number): string {
  return `_Toc${String(index + 1).padStart(9, '0')}`
}
