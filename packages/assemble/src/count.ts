import type {NumberingLevel} from '@ringfence/model'

/** A number as a level of a house style prints it. */
export function count(number: number, format: NumberingLevel['format']): string {
  switch (format) {
    case 'decimal':
      return String(number)
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    case 'none':
      return ''
  }
}

/** a to z, then aa to zz, as Word counts: every letter repeats. */
function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  return letter.repeat(Math.ceil(count / 26))
}

function roman(count: number): string {
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
  let rest = count
  let numeral = ''
  for (const [value, digit] of digits)
    while (rest >= value) {
      numeral += digit
      rest -= value
    }
  return numeral
}
