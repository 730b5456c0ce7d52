import {closest, distance} from 'fastest-levenshtein'

/** "did you mean `vendor`?", where one of the known words is close to what was written. */
export function near(written: string, known: readonly string[]): string | undefined {
  const word = nearest(written, known)
  return word === undefined ? undefined : `did you mean \`${word}\`?`
}

/** The known word that was probably meant: case aside, at most one letter in three differs. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  // Between codes of two or three letters every other one is near.
  if (known.length === 0 || written.length < 4 || written.length > 60) return undefined
  const plain = written.toLowerCase().replaceAll(/[-_ ]/g, '')
  const words = known.map((word) => word.toLowerCase())
  const found = words.indexOf(closest(plain, words))
  const word = known[found] ?? ''
  const off = distance(plain, word.toLowerCase())
  return off <= Math.max(1, Math.floor(plain.length / 3)) && off < word.length ? word : undefined
}
