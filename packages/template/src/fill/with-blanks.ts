import {isUnknown, type Json, type Unknown} from '@ringfence/model'

/** What is printed where a value is not known. */
export const blank = '[●]'

/** A value whose unknown parts are blanks, such as an address without its city, and those parts. */
export function withBlanks(value: Json): {known: Json; blanks: readonly Unknown[]} {
  const blanks: Unknown[] = []
  const visit = (part: Json): Json => {
    if (isUnknown(part)) {
      blanks.push(part)
      return blank
    }
    if (Array.isArray(part)) return part.map(visit)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, entry]) => [key, visit(entry)]))
  }
  return {known: visit(value), blanks}
}
