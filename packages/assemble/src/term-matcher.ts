/** Finds terms in text: the longest that fits, in singular, plural or possessive, never inside a word. */
export interface TermMatcher {
  readonly find: (text: string) => readonly TermMatch[]
}

export interface TermMatch {
  readonly term: string
  readonly start: number
  readonly end: number
}

interface Form {
  readonly term: string
  readonly text: string
  /** Offset of the first word. */
  readonly lead: number
}

/**
 * Prepares the search for a set of terms. Terms are plain text, whatever characters they hold. What was found in a
 * text is kept: the same texts are searched for the definitions to print and for the facts.
 */
export function termMatcher(terms: readonly string[]): TermMatcher {
  const byFirstWord = new Map<string, Form[]>()
  for (const term of terms)
    for (const text of formsOfTerm(term)) {
      const word = firstWord(text)
      const form = {term, text, lead: text.indexOf(word)}
      byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), form])
    }
  // An exact term beats an inflected one of the same length; a longer form beats both.
  for (const forms of byFirstWord.values())
    forms.sort(
      (a, b) =>
        b.text.length - a.text.length || Number(b.text === b.term) - Number(a.text === a.term),
    )
  const openings = wordsThatOpen([...byFirstWord.keys()])
  const found = new Map<string, readonly TermMatch[]>()
  return {
    find(text) {
      const before = found.get(text)
      if (before) return before
      const matches = findIn(text, openings, byFirstWord)
      if (found.size >= most) found.clear()
      found.set(text, matches)
      return matches
    },
  }
}

/** So many texts are kept: several documents have fewer. */
const most = 10_000

/** Whole words that begin like one of those given: most words of a text do not, and need no look. */
function wordsThatOpen(words: readonly string[]): RegExp {
  const first = new Set(words.flatMap((word) => /^[\p{L}\p{N}]/u.exec(word)?.[0] ?? []))
  return first.size === 0
    ? /(?!)/g
    : new RegExp(`(?=[${[...first].join('')}])(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]+`, 'gu')
}

const wordCharacter = /[\p{L}\p{N}]/u

function findIn(
  text: string,
  openings: RegExp,
  byFirstWord: ReadonlyMap<string, readonly Form[]>,
): TermMatch[] {
  const matches: TermMatch[] = []
  let end = 0
  for (const {0: word, index} of text.matchAll(openings)) {
    if (index < end) continue
    const form = byFirstWord.get(word)?.find((each) => fits(each, text, index))
    if (!form) continue
    const start = index - form.lead
    end = start + form.text.length
    matches.push({term: form.term, start, end})
  }
  return matches
}

function fits({text: form, lead}: Form, text: string, index: number): boolean {
  const start = index - lead
  if (start < 0 || !text.startsWith(form, start)) return false
  const next = text.charAt(start + form.length)
  const before = text.charAt(start - 1)
  return (
    !(wordCharacter.test(next) && wordCharacter.test(form.at(-1) ?? '')) &&
    !wordCharacter.test(before)
  )
}

function firstWord(text: string): string {
  return /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text
}

/** The term itself, and its head in the other number: of `Statement of Work`, that is `Statement`. */
export function formsOfTerm(term: string): readonly string[] {
  const [, head = term, rest = ''] = /^(.+?)( (?:of|for|to|in) .+)$/.exec(term) ?? []
  const other = otherNumber(head)
  return other === undefined ? [term] : [term, other + rest]
}

function otherNumber(term: string): string | undefined {
  if (/[^\p{L}]$/u.test(term) || /\p{Lu}$/u.test(term)) return `${term}s`
  if (/ies$/.test(term)) return `${term.slice(0, -3)}y`
  if (/(ss|[sx]is|us)$/.test(term)) return term.endsWith('ss') ? `${term}es` : undefined
  if (/(ches|shes|xes|sses)$/.test(term)) return term.slice(0, -2)
  if (/s$/.test(term)) return term.slice(0, -1)
  if (/[^aeiou]y$/.test(term)) return `${term.slice(0, -1)}ies`
  return /(ch|sh|x|z)$/.test(term) ? `${term}es` : `${term}s`
}
