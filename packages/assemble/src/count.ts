import {lettersOf, type NumberingLevel, romanOf} from '@ringfence/model'

/** A number as a level of a house style prints it. */
export function count(number: number, format: NumberingLevel['format']): string {
  switch (format) {
    case 'decimal':
      return String(number)
    case 'lowerLetter':
      return lettersOf(number)
    case 'upperLetter':
      return lettersOf(number).toUpperCase()
    case 'lowerRoman':
      return romanOf(number)
    case 'upperRoman':
      return romanOf(number).toUpperCase()
    case 'none':
      return ''
  }
}
