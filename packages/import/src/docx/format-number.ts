/** A count as a numbering format of Word prints it (ECMA-376 Part 1, 17.18.59); undefined for formats of other scripts. */
export function formatNumber(count: number, format: string): string | undefined {
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined
  return write?.(count)
}

const formats: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalZero: (count) => String(count).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
  ordinal: (count) => `${count}${endingOf(count)}`,
  cardinalText: (count) => words[count - 1]?.[0] ?? String(count),
  ordinalText: (count) => words[count - 1]?.[1] ?? `${count}${endingOf(count)}`,
  none: () => '',
}

/** a to z, then aa to zz: every letter repeats. */
function letters(count: number): string {
  if (count < 1) return ''
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(50, Math.ceil(count / 26)))
}

const digits = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(count: number): string {
  let rest = Math.min(count, 4999)
  let numeral = ''
  for (const [value, digit] of digits)
    while (rest >= value) {
      numeral += digit
      rest -= value
    }
  return numeral
}

/** What a Roman numeral counts; undefined where it is none as they are written. */
export function fromRoman(numeral: string): number | undefined {
  const text = numeral.toLowerCase()
  let count = 0
  let at = 0
  for (const [value, digit] of digits)
    while (text.startsWith(digit, at)) {
      count += value
      at += digit.length
    }
  return at === text.length && count > 0 && roman(count) === text ? count : undefined
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
