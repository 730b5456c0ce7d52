import type {Facts, Inline, Place, Text} from '@ringfence/model'
import type {Line} from './lines-of.ts'
import type {NameFinder} from './name-finder.ts'

export interface Capitalised {
  readonly phrase: string
  readonly place: Place
}

/**
 * Capitalised phrases in the words of templates that are no uses of defined terms: one word or several, not at
 * the beginning of a sentence. Values are the deal's words and are not looked at; abbreviations are names.
 */
export function* capitalisedIn(
  {nodes}: Line,
  {facts, names}: {facts: Facts; names: NameFinder},
): Generator<Capitalised> {
  let starts = true
  for (const node of leaves(nodes)) {
    if (node.type === 'text')
      yield* inText(node, starts, [...(facts.uses.get(node) ?? []), ...names(node.value)])
    starts = node.type === 'text' ? endsSentence(node.value, starts) : node.type === 'break'
  }
}

interface Range {
  readonly start: number
  readonly end: number
}

function* inText(node: Text, starts: boolean, known: readonly Range[]): Generator<Capitalised> {
  for (const {0: phrase, index} of node.value.matchAll(capitalised)) {
    const words = phrase.split(' ')
    const before = node.value.slice(0, index)
    const opens = before.trim() === '' ? starts : sentenceEnd.test(before)
    const first = words[0] ?? ''
    const kept = opens ? words.slice(1) : words
    const start = index + (opens ? first.length + 1 : 0)
    if (kept.length === 0) continue
    if (known.some((range) => range.start < index + phrase.length && range.end > start)) continue
    if (kept.every((word) => abbreviation.test(word))) continue
    yield {phrase: kept.join(' '), place: node.place}
  }
}

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)*/gu
const abbreviation = /^[\p{Lu}\p{N}’s-]+$/u
const sentenceEnd = /[.!?:][”"’)]*\s+$|[“]$/u

function endsSentence(text: string, before: boolean): boolean {
  return text.trim() === '' ? before : sentenceEnd.test(text)
}

function* leaves(nodes: readonly Inline[]): Generator<Inline> {
  for (const node of nodes)
    if (node.type === 'strong' || node.type === 'emphasis') yield* leaves(node.children)
    else yield node
}
