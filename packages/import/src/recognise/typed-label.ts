import {countings} from './countings.ts'
import type {LabelReading} from './label-reading.ts'
import {readWordLabel} from './read-word-label.ts'

const dotted = /^(\d{1,3}(?:\.\d{1,3}){1,5})\.?(?:[ \t\u00a0]+|$)/
const afterLetter = /^([A-Z])((?:\.\d{1,3}){1,5})\.?(?:[ \t\u00a0]+|$)/
const single = /^(\d{1,3})(\.|\))(?:[ \t\u00a0]+|$)/
const bare = /^(\d{1,3})(?:\t[ \t]*| {1,4}(?=\p{Lu})(?!\p{L}+ \d{4}\b)|$)/u
const bracketed = /^\(([a-z]{1,4}|[A-Z]{1,4}|\d{1,3})\)(?:[ \t\u00a0]*|$)/
const lettered = /^([a-z]{1,4}|[A-Z]{1,4})([.)])(?:[ \t\u00a0]+|$)/

/** The readings of the number that a paragraph begins with; none where it begins with none. */
export function readLabels(text: string): readonly LabelReading[] {
  const lead = text.length - text.trimStart().length
  const found = readings(text.slice(lead))
  return lead === 0 ? found : found.map((each) => ({...each, end: each.end + lead}))
}

/** Whether a line begins with a typed number that cannot be the first word of a sentence. */
export function beginsWithLabel(text: string): boolean {
  return readLabels(text).some(({weak, end}) => !weak && end < text.length)
}

function readings(text: string): readonly LabelReading[] {
  return readWordLabel(text) ?? readFigures(text) ?? readLetters(text) ?? []
}

function readFigures(text: string): readonly LabelReading[] | undefined {
  const [inDotted, number] = dotted.exec(text) ?? []
  if (inDotted !== undefined && number !== undefined) {
    const values = number.split('.').map(Number)
    return [{form: '1.1', values, text: number, end: inDotted.length, weak: false}]
  }
  const [inLetter, letter = '', below = ''] = afterLetter.exec(text) ?? []
  if (inLetter !== undefined) {
    const values = [letter.charCodeAt(0) - 64, ...below.slice(1).split('.').map(Number)]
    return [{form: '1.1', values, text: letter + below, end: inLetter.length, weak: false}]
  }
  const [inSingle, figure, stop] = single.exec(text) ?? []
  if (inSingle !== undefined && figure !== undefined)
    return [
      {
        form: stop === '.' ? '1.' : '1)',
        values: [Number(figure)],
        text: `${figure}${stop}`,
        end: inSingle.length,
        weak: false,
      },
    ]
  const [inBare, alone] = bare.exec(text) ?? []
  if (inBare === undefined || alone === undefined) return undefined
  return [
    {
      form: '1.',
      values: [Number(alone)],
      text: alone,
      end: inBare.length,
      weak: inBare.length === text.length || inBare.endsWith(' '),
    },
  ]
}

function readLetters(text: string): readonly LabelReading[] | undefined {
  const inBrackets = bracketed.exec(text)
  if (inBrackets) {
    const [whole, inner = ''] = inBrackets
    return countings(inner).map(({form, value}) => ({
      form: `(${form})`,
      values: [value],
      text: `(${inner})`,
      end: whole.length,
      weak: false,
    }))
  }
  const inLetters = lettered.exec(text)
  if (!inLetters) return undefined
  const [whole, inner = '', stop = ''] = inLetters
  return countings(inner).map(({form, value}) => ({
    form: `${form}${stop}`,
    values: [value],
    text: `${inner}${stop}`,
    end: whole.length,
    weak: true,
  }))
}
