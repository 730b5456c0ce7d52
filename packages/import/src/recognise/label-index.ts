import {fromRoman} from '@ringfence/model'
import type {SourceDocument} from '../source/source-document.ts'
import {nodesIn, type Part} from './outline.ts'

/** Finds parts and items by the numbers that the source gives them. */
export interface LabelIndex {
  /** Ids of what a number names in the body, or in one schedule: several where it is there more than once. */
  readonly find: (number: string, scope?: string) => readonly string[]
  /** Ids of the schedules with a number: `2`, `A`. */
  readonly schedule: (number: string) => readonly string[]
  readonly recital: (letter: string) => readonly string[]
  /** Id of what a bookmark of Word stands at. */
  readonly bookmarked: (name: string) => string | undefined
  /** How an id is numbered in the source. */
  readonly numberOf: (id: string) => string | undefined
}

/** Indexes the numbers of all parts. */
export function indexLabels<Words>(
  parts: readonly Part<Words>[],
  source: SourceDocument,
): LabelIndex {
  const index = new Map<string, readonly string[]>()
  const others = new Map<string, readonly string[]>()
  const numbers = new Map<string, string>()
  const paragraphs = new Map<number, string>()
  const add = (scope: string, number: string, id: string) => {
    const [own = '', other] = keysOf(number)
    index.set(`${scope} ${own}`, [...(index.get(`${scope} ${own}`) ?? []), id])
    if (other !== undefined)
      others.set(`${scope} ${other}`, [...(others.get(`${scope} ${other}`) ?? []), id])
  }
  const look = (scope: string, number: string) => {
    const key = `${scope} ${keysOf(number)[0]}`
    return index.get(key) ?? others.get(key) ?? []
  }
  for (const part of parts) {
    paragraphs.set(part.at.paragraph, part.id)
    const scope = part.role === 'schedule' ? part.id : part.role
    if (part.full !== undefined) {
      numbers.set(part.id, part.full)
      add(
        part.role === 'schedule' ? 'schedules' : 'clause',
        part.full.replace(/^schedule /, ''),
        part.id,
      )
    }
    for (const node of nodesIn(part.children)) {
      if (node.type !== 'item') continue
      paragraphs.set(node.at.paragraph, node.id)
      numbers.set(node.id, node.full)
      add(scope, node.full, node.id)
    }
  }
  const bookmarks = bookmarksOf(source, paragraphs)
  return {
    find: (number, scope = 'clause') => look(scope, number),
    schedule: (number) => look('schedules', number),
    recital: (letter) => {
      const inBrackets = look('recitals', `(${letter.replaceAll(/[()]/g, '')})`)
      return inBrackets.length > 0 ? inBrackets : look('recitals', letter)
    },
    bookmarked: (name) => bookmarks.get(name),
    numberOf: (id) => numbers.get(id),
  }
}

/**
 * A number without spaces and noughts before figures, then another way to write it: Article IV is Article 4, and (2)
 * may be called 2.
 */
function keysOf(number: string): readonly string[] {
  const plain = number
    .replaceAll(/\s+/g, '')
    .toLowerCase()
    .replaceAll(/\.0+(?=\d)/g, '.')
  const [, bracketed] = /^\((\w+)\)/.exec(plain) ?? []
  if (bracketed !== undefined) return [plain, bracketed + plain.slice(bracketed.length + 2)]
  const [, roman = '', rest = ''] = /^([ivxlc]+)((?:\.|\().*)?$/.exec(plain) ?? []
  const count = roman === '' ? undefined : fromRoman(roman)
  return count === undefined ? [plain] : [plain, `${count}${rest}`]
}

function bookmarksOf(
  {blocks}: SourceDocument,
  paragraphs: ReadonlyMap<number, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    const id = paragraphs.get(block.at.paragraph)
    if (id !== undefined) for (const name of block.bookmarks) found.set(name, id)
  }
  return found
}
