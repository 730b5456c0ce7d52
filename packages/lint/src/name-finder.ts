import {escapePattern} from './escape-pattern.ts'

/** Where known names stand in a text. */
export type NameFinder = (text: string) => readonly {readonly start: number; readonly end: number}[]

const known = new WeakMap<readonly string[], NameFinder>()

/** Looks for names as a whole; a name of several words counts only together. Made once for each list of names. */
export function nameFinder(names: readonly string[]): NameFinder {
  const finder = known.get(names) ?? finderFor(names)
  known.set(names, finder)
  return finder
}

function finderFor(names: readonly string[]): NameFinder {
  if (names.length === 0) return () => []
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escapePattern)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  const found = new Map<string, ReturnType<NameFinder>>()
  return (text) => {
    const before = found.get(text)
    if (before) return before
    const names = [...text.matchAll(pattern)].map(({0: name, index}) => ({
      start: index,
      end: index + name.length,
    }))
    if (found.size >= most) found.clear()
    found.set(text, names)
    return names
  }
}

/** So many texts are kept: those of a library, but not those of any number of deals. */
const most = 10_000
