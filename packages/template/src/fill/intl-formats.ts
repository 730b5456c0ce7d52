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

export function numberFormat(language: string, least: number, most: number): Intl.NumberFormat {
  const digits = {minimumFractionDigits: least, maximumFractionDigits: most}
  return once(`number ${language} ${least} ${most}`, () => new Intl.NumberFormat(language, digits))
}

/** Day, month in words, year. */
export function dateFormat(language: string): Intl.DateTimeFormat {
  const style = {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'} as const
  return once(`date ${language}`, () => new Intl.DateTimeFormat(language, style))
}

type ListFormat = Pick<Intl.ListFormat, 'format'>

export function listFormat(language: string, type: 'conjunction' | 'disjunction'): ListFormat {
  const english = language === 'en-GB' || language === 'en-US'
  return english
    ? englishList(language, type)
    : once(`list ${language} ${type}`, () => new Intl.ListFormat(language, {type}))
}

/** The same words as those of ECMA-402, whose format takes longer to make than a contract takes to fill. */
function englishList(language: 'en-GB' | 'en-US', type: 'conjunction' | 'disjunction'): ListFormat {
  const word = type === 'conjunction' ? 'and' : 'or'
  return {
    format(list) {
      const entries = [...list]
      const last = entries.pop() ?? ''
      if (entries.length === 0) return last
      const comma = language === 'en-US' && entries.length > 1 ? ',' : ''
      return `${entries.join(', ')}${comma} ${word} ${last}`
    },
  }
}
