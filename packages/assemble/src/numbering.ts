import type {Label, NumberingScheme} from '@ringfence/model'
import {count} from './count.ts'

/** How a contract is numbered. Paths count from 1: `[6, 2, 1]` is the first item of 6.2. */
export interface Numbering {
  /** What a reference calls a clause, such as `clause` or `section`. */
  readonly clauseWord: string
  readonly paragraphWord: string
  readonly recitalWord: string
  readonly label: (scheme: NumberingScheme, path: readonly number[]) => Label
}

/** Decimal legal numbering: 6. / 6.2 / (a) / (i); Schedule 2 with 1. / 1.1 / (a); parties (1); recitals (A). */
export function decimalNumbering(language: string): Numbering {
  return {
    clauseWord: language === 'en-US' ? 'section' : 'clause',
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
    const letter = `(${count(recital, 'upperLetter')})`
    return below({full: letter, own: letter}, rest)
  },
  definition([, ...rest]) {
    return below({full: '', own: ''}, rest)
  },
  none: () => ({full: '', own: ''}),
}

/** Adds (a), then (i), then (A) to the label of the level above. */
function below(above: Words, path: readonly number[]): Words {
  const formats = ['lowerLetter', 'lowerRoman', 'upperLetter'] as const
  return path.reduce<Words>((words, each, depth) => {
    const own = `(${count(each, formats[depth] ?? 'decimal')})`
    return {full: words.full + own, own}
  }, above)
}
