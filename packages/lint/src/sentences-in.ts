import {escapePattern} from './escape-pattern.ts'

/** A sentence, or what stands for one: the words of a line up to a full stop. */
export interface Sentence {
  readonly text: string
  readonly index: number
}

const breaks = /[.!?][”"’)]*(?: +(?=[“"(]?[\p{Lu}\d])|$)/gu

/** Splits a text after a stop and before a capital letter, but for stops of abbreviations: `No. 5`, `Acme Inc. (India)`. */
export function sentencesIn(text: string, abbreviations: readonly string[]): readonly Sentence[] {
  const abbreviated = endOfOne(abbreviations)
  const found: Sentence[] = []
  let from = 0
  for (const {0: end, index} of text.matchAll(breaks)) {
    const next = index + end.length
    const isStop =
      next === text.length ||
      !abbreviated.test(text.slice(Math.max(0, index - longest), index + 1)) ||
      opening.test(text.slice(next, next + 80))
    if (!isStop) continue
    found.push({text: text.slice(from, index + end.trimEnd().length), index: from})
    from = next
  }
  if (text.slice(from).trim() !== '') found.push({text: text.slice(from), index: from})
  return found
}

/** No abbreviation is longer. */
const longest = 20

/** What shows that a sentence begins all the same: `… Acme Inc. Vendor shall …`. */
const opening =
  /^(?:(?:A|An|Any|Each|For|If|It|Neither|On|The|They|This|Unless|Until|When|Where|Within)\b|\p{Lu}[^\s.]*(?: [^\s.]+)? (?:shall|may|must|will|is|are|has|have|does|do)\b)/u

const known = new WeakMap<readonly string[], RegExp>()

/** Finds an abbreviation at the end of a text. Made once for a list. */
function endOfOne(abbreviations: readonly string[]): RegExp {
  const before = known.get(abbreviations)
  if (before) return before
  const words = abbreviations.map(escapePattern)
  const made =
    words.length === 0 ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})$`, 'u')
  known.set(abbreviations, made)
  return made
}
