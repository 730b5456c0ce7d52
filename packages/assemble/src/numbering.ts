import type {Label, NumberingScheme} from '@ringfence/model'

/** How a contract is numbered. Paths count from 1: `[6, 2, 1]` is the first item of 6.2. */
export interface Numbering {
  /** What a reference calls a clause, such as `clause` or `section`. */
  readonly clauseWord: string
  readonly scheduleWord: string
  readonly paragraphWord: string
  readonly recitalWord: string
  readonly label: (scheme: NumberingScheme, path: readonly number[]) => Label
}

/** Decimal legal numbering: 6. / 6.2 / (a) / (i); Schedule 2 with 1. / 1.1 / (a); parties (1); recitals (A). */
export function decimalNumbering(language: string): Numbering {
  return {
    clauseWord: language === 'en-US' ? 'section' : 'clause',
    scheduleWord: 'Schedule',
    paragraphWord: 'paragraph',
    recitalWord: 'recital',
    label: (scheme, path) => ({scheme, level: path.length - 1, ...labels[scheme](path)}),
  }
}

type Words = Pick<Label, 'full' | 'own'>

const labels: Readonly<Record<NumberingScheme, (path: readonly number[]) => Words>> = {
  clause([clause = 0, item, ...rest]) {
    if (item === undefined) return {full: `${clause}`, own: `${clause}.`}
    return below({full: `${clause}.${item}`, own: `${clause}.${item}`}, rest)
  },
  schedule([schedule = 0, paragraph, item, ...rest]) {
    if (paragraph === undefined) return {full: `Schedule ${schedule}`, own: `Schedule ${schedule}`}
    if (item === undefined) return {full: `${paragraph}`, own: `${paragraph}.`}
    return below({full: `${paragraph}.${item}`, own: `${paragraph}.${item}`}, rest)
  },
  parties([, party = 0, ...rest]) {
    return below({full: `(${party})`, own: `(${party})`}, rest)
  },
  recitals([, recital = 0, ...rest]) {
    const letter = `(${letters(recital).toUpperCase()})`
    return below({full: letter, own: letter}, rest)
  },
  definition([, ...rest]) {
    return below({full: '', own: ''}, rest)
  },
  none: () => ({full: '', own: ''}),
}

/** Adds (a), then (i), then (A) to the label of the level above. */
function below(above: Words, path: readonly number[]): Words {
  const forms = [letters, roman, (count: number) => letters(count).toUpperCase()]
  return path.reduce<Words>((words, count, depth) => {
    const own = `(${(forms[depth] ?? String)(count)})`
    return {full: words.full + own, own}
  }, above)
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
