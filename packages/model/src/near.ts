import {closest, distance} from 'fastest-levenshtein'

/** "did you mean `vendor`?", where one of the known words is close to what was written. */
export function near(written: string, known: readonly string[]): string | undefined {
  const word = nearest(written, known)
  return word === undefined ? undefined : `did you mean \`${word}\`?`
}

/** The known word that was probably meant: case and hyphens aside, at most one letter in three differs. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || written.length > 60) return undefined
  const word = plain(written)
  const words = known.map(plain)
  const best = closest(word, words)
  return isSlip(word, best) ? known[words.indexOf(best)] : undefined
}

function isSlip(word: string, meant: string): boolean {
  const off = distance(word, meant)
  // Between short words and codes every other one is near, unless a letter was left out or typed twice.
  if (word.length < 4) return word.length === 3 && off === 1 && word.length !== meant.length
  const most = Math.max(isSwapped(word, meant) ? 2 : 1, Math.floor(word.length / 3))
  return off <= most && off < meant.length - 1
}

/** Whether the same letters stand in another order. */
function isSwapped(word: string, meant: string): boolean {
  return [...word].sort().join('') === [...meant].sort().join('')
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '')
}
