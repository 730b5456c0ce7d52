import {type Entry, type EntryOrTable, isTable} from './entries.ts'
import {isAgreeing, isFrontHeading} from './front-matter.ts'
import type {LabelReading} from './label-reading.ts'
import {looksLikeHeading} from './look-of.ts'
import {mainBody} from './main-body.ts'

/**
 * The rank of the headings without numbers that are the clauses, with what is numbered in them: 1.1 follows a heading
 * where others have a 1, or numbers begin anew under each heading. Undefined where numbers begin the clauses.
 */
export function rankOfClauses(entries: readonly EntryOrTable[], top: string): number | undefined {
  const body = mainBody(entries)
  const led = body.flatMap((entry, index) => {
    const reading = isHeading(entry) ? numberUnder(body, index) : undefined
    return reading ? [{entry, reading}] : []
  })
  const ranks = [...new Set(led.map(({entry}) => rankOf(entry)))].toSorted((a, b) => a - b)
  return ranks.find((rank) => {
    const own = led.filter(({entry}) => rankOf(entry) === rank)
    return isDotted(body, own) || isAnew(body, own, top)
  })
}

/** Level of a heading, from 0; one that only looks like a heading ranks last. */
export function rankOf({paragraph: {heading}}: Entry): number {
  return heading ?? 9
}

/** The first number under a heading, with nothing but lower headings between; none where there is text. */
export function numberUnder(
  entries: readonly EntryOrTable[],
  index: number,
): LabelReading | undefined {
  const heading = entries[index]
  const next = entries
    .slice(index + 1)
    .find((each) => isTable(each) || !isHeading(each) || !isLower(each, heading))
  return next && !isTable(next) ? readingOf(next) : undefined
}

function isLower(entry: Entry, than: EntryOrTable | undefined): boolean {
  return than !== undefined && !isTable(than) && rankOf(entry) > rankOf(than)
}

interface Led {
  readonly entry: Entry
  readonly reading: LabelReading
}

/** 1.1 under a heading and 2.1 under the next, and no paragraph that is numbered 1 or 2 around them. */
function isDotted(body: readonly Entry[], led: readonly Led[]): boolean {
  const numbers = led.flatMap(({reading: {values}}) => (values.at(-1) === 1 ? [values[0]] : []))
  const counts =
    led.every(({reading: {values}}) => values.length > 1) &&
    numbers.every((number, index) => number === (numbers[0] ?? 1) + index)
  const hasParents = body.some((entry, index) => {
    const own = readingOf(entry)
    const below = body.slice(index + 1).find((each) => each.readings.length > 0)
    const next = below && readingOf(below)
    return own?.values.length === 1 && next?.values.length === 2 && next.values[0] === own.values[0]
  })
  return numbers.length > 0 && counts && !hasParents
}

/** Two headings or more, the first number under each of which is the first of its form. */
function isAnew(body: readonly Entry[], led: readonly Led[], top: string): boolean {
  const [first, ...others] = led
  if (!first || others.length === 0) return false
  const before = body.slice(0, body.indexOf(first.entry))
  return (
    led.every(({reading: {values}}) => values.length === 1 && values[0] === 1) &&
    !before.some(({readings}) => readings.some(({form}) => form === top))
  )
}

/** Whether a paragraph is a heading without a number that may begin a clause. */
export function isHeading(entry: Entry): boolean {
  return (
    entry.readings.length === 0 &&
    !entry.bullet &&
    looksLikeHeading(entry) &&
    !isFrontHeading(entry) &&
    !isAgreeing(entry)
  )
}

/** The number of a paragraph; nothing where it may be the first word of a sentence. */
function readingOf(entry: Entry): LabelReading | undefined {
  return entry.readings.find(
    ({weak, values, end}) =>
      (entry.native || !weak || looksLikeHeading(entry, end)) && (values[0] ?? 0) > 0,
  )
}
