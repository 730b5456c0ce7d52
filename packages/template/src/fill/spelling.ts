import type {Library} from '@ringfence/model'

/** A function that gives template words the spelling of a language. Templates are in British English. */
export function spellingFor(
  {vocabularies}: Pick<Library, 'vocabularies'>,
  language: string,
): (text: string) => string {
  const words = vocabularies[`spelling-${language.toLowerCase()}`]
  if (!words) return (text) => text
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const spelt = text.replaceAll(/[A-Za-z]+/g, (word) => spell(word, words))
    known.set(text, spelt)
    return spelt
  }
}

function spell(word: string, words: Readonly<Record<string, string>>): string {
  const lower = word.toLowerCase()
  if (!Object.hasOwn(words, lower)) return word
  const other = words[lower] ?? word
  if (word === lower) return other
  return word === word.toUpperCase()
    ? other.toUpperCase()
    : other.charAt(0).toUpperCase() + other.slice(1)
}
