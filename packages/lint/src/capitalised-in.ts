import type {Facts, Place, Text} from '@ringfence/model'
import type {NameFinder} from './name-finder.ts'
import {ownNames} from './own-names.ts'
import type {Prose} from './prose.ts'

export interface Capitalised {
  readonly phrase: string
  readonly place: Place
}

/**
 * Capitalised phrases in the words of templates that are no uses of defined terms: one word or several, not at
 * the beginning of a sentence. Values are the deal's words and are not looked at; abbreviations are names; a rule of its
 * own (`drafting/own-name`) looks at `this Agreement`, and another one (`reference/typed`) at `Section 9`.
 */
export function* capitalisedIn(
  {lines}: Prose,
  {facts, names}: {facts: Facts; names: NameFinder},
): Generator<Capitalised> {
  for (const {runs} of lines) {
    let starts = true
    for (const {node} of runs) {
      if (node.type === 'text')
        yield* inText(node, starts, {uses: facts.uses.get(node) ?? [], names})
      const begins = node.type === 'break' || node.type === 'checkbox'
      starts = node.type === 'text' ? endsSentence(node.value, starts) : begins
    }
  }
}

interface Known {
  readonly uses: readonly Range[]
  readonly names: NameFinder
}

interface Range {
  readonly start: number
  readonly end: number
}

function* inText(node: Text, starts: boolean, {uses, names}: Known): Generator<Capitalised> {
  if (!hasCapital(node.value, uses)) return
  for (const {0: phrase, index} of node.value.matchAll(capitalised)) {
    const end = index + phrase.length
    const second = phrase.indexOf(' ') + 1
    const tail = second === 0 ? end : index + second
    // What follows the first word decides most cases, and needs no look at the sentence.
    if (uses.some((use) => use.start < end && use.end > tail)) continue
    const start = opensSentence(node.value, index, starts) ? tail : index
    if (start === end || overlaps(uses, start, end)) continue
    const kept = node.value.slice(start, end)
    if (kept.split(' ').every((word) => abbreviation.test(word))) continue
    if (ownName.test(node.value.slice(0, end))) continue
    if (numbered.test(node.value.slice(start))) continue
    if (overlaps(names(node.value), start, end)) continue
    yield {phrase: kept, place: node.place}
  }
}

/** Whether a capital letter stands outside the uses of terms, not counting the first character. */
function hasCapital(text: string, uses: readonly Range[]): boolean {
  let from = 1
  for (const {start, end} of uses) {
    if (capital.test(text.slice(from, start))) return true
    from = end
  }
  return capital.test(text.slice(from))
}

function overlaps(ranges: readonly Range[], start: number, end: number): boolean {
  return ranges.some((range) => range.start < end && range.end > start)
}

/** How far back the end of a sentence before can be: a full stop, brackets or quotation marks, a space. */
const reach = 6

function opensSentence(text: string, index: number, starts: boolean): boolean {
  const before = text.slice(Math.max(0, index - reach), index)
  return before.trim() === '' && index <= reach ? starts : sentenceEnd.test(before)
}

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)*/gu
const capital = /\p{Lu}/u
const ownName = new RegExp(`\\b[Tt]his (?:${ownNames})$`)
/** A part of this or another text, by its number: `Section 9`. */
const numbered =
  /^(?:Sections?|Articles?|Clauses?|Paragraphs?|Schedules?|Exhibits?|Annex(?:es|ures?)?|Appendi(?:x|ces)|Attachments?|Parts?|Chapters?) \d/
const abbreviation = /^[\p{Lu}\p{N}’s-]+$/u
const sentenceEnd = /[.!?:][”"’)]*\s+$|[“]$/u

function endsSentence(text: string, before: boolean): boolean {
  return text.trim() === '' ? before : sentenceEnd.test(text.slice(-reach))
}
