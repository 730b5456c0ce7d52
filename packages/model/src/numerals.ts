/** a to z, then aa to zz, as Word counts: every letter repeats (ECMA-376 Part 1, 17.18.59); nothing below one. */
export function lettersOf(count: number): string {
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

/** A Roman numeral in small letters, up to 4999. */
export function romanOf(count: number): string {
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
  return at === text.length && count > 0 && romanOf(count) === text ? count : undefined
}
