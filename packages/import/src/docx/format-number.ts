import {lettersOf, romanOf} from '@ringfence/model'

/** A count as a numbering format of Word prints it (ECMA-376 Part 1, 17.18.59); undefined for formats of other scripts. */
export function formatNumber(count: number, format: string): string | undefined {
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined
  return write?.(count)
}

const formats: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalZero: (count) => String(count).padStart(2, '0'),
  lowerLetter: lettersOf,
  upperLetter: (count) => lettersOf(count).toUpperCase(),
  lowerRoman: romanOf,
  upperRoman: (count) => romanOf(count).toUpperCase(),
  ordinal: (count) => `${count}${endingOf(count)}`,
  cardinalText: (count) => words[count - 1]?.[0] ?? String(count),
  ordinalText: (count) => words[count - 1]?.[1] ?? `${count}${endingOf(count)}`,
  none: () => '',
}

function endingOf(count: number): string {
  const last = count % 10
  if (Math.floor(count / 10) % 10 === 1) return 'th'
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'
}

const words = [
  ['One', 'First'],
  ['Two', 'Second'],
  ['Three', 'Third'],
  ['Four', 'Fourth'],
  ['Five', 'Fifth'],
  ['Six', 'Sixth'],
  ['Seven', 'Seventh'],
  ['Eight', 'Eighth'],
  ['Nine', 'Ninth'],
  ['Ten', 'Tenth'],
  ['Eleven', 'Eleventh'],
  ['Twelve', 'Twelfth'],
] as const
