/**
 * Terms in the alphabetical order of a language. For English words this is the order of ECMA-402 without its
 * collator, which takes a process longer to make than to sort with; a test holds the two against each other.
 */
export function inAlphabeticalOrder(terms: readonly string[], language: string): readonly string[] {
  const english = language.startsWith('en-') && terms.every((term) => /^[A-Za-z -]*$/.test(term))
  return terms.toSorted(
    english ? compareWords : new Intl.Collator(language, {numeric: true}).compare,
  )
}

/** A space comes before a hyphen, that before letters; of words that differ in case alone, small letters first. */
function compareWords(a: string, b: string): number {
  return order(a.toLowerCase(), b.toLowerCase()) || order(b, a)
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
