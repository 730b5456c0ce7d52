import {englishDate, englishList, englishNumber, isEnglish} from './english.ts'

/** A number, or the digits of one, with between so many decimals. */
export function formatDecimal(
  value: number | string,
  language: string,
  [least, most]: readonly [number, number],
): string {
  const plain = isEnglish(language) && least === 0 ? englishNumber(value) : undefined
  if (plain !== undefined) return plain
  const digits = {minimumFractionDigits: least, maximumFractionDigits: most}
  const format = once(
    `number ${language} ${least} ${most}`,
    () => new Intl.NumberFormat(language, digits),
  )
  // Intl takes decimal strings exactly; the type of TypeScript's library says number only.
  return format.format(value as number)
}

/** Day, month in words, year. */
export function formatDay(date: Date, language: string): string {
  if (isEnglish(language)) return englishDate(date, language)
  const style = {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'} as const
  return once(`date ${language}`, () => new Intl.DateTimeFormat(language, style)).format(date)
}

export function joinList(list: readonly string[], language: string, word: 'and' | 'or'): string {
  if (isEnglish(language)) return englishList(list, word, language)
  const type = word === 'and' ? 'conjunction' : 'disjunction'
  return once(`list ${language} ${type}`, () => new Intl.ListFormat(language, {type})).format(list)
}

/*
 * Formats of ECMA-402, each made once: making one costs a thousand times what using it does. The key holds all that
 * they depend on, so that they are as good as constants.
 */
const made = new Map<string, unknown>()

function once<Format>(key: string, make: () => Format): Format {
  const known = made.get(key) as Format | undefined
  if (known) return known
  const format = make()
  made.set(key, format)
  return format
}
