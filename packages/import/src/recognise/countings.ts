import {fromRoman} from '@ringfence/model'

const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A number in figures, in Roman figures, or in a word up to ten. */
export function countOf(number: string): number | undefined {
  if (/^\d+$/.test(number)) return Number(number)
  const word = numberWords.indexOf(number.toLowerCase())
  return word === -1 ? fromRoman(number) : word + 1
}

/** What figures or letters can count: `i` is the ninth letter, or one. */
export function countings(
  text: string,
): readonly {readonly form: string; readonly value: number}[] {
  if (/^\d+$/.test(text)) return [{form: '1', value: Number(text)}]
  const small = text === text.toLowerCase()
  const roman = fromRoman(text)
  const letter = letterCount(text.toLowerCase())
  return [
    ...(roman === undefined ? [] : [{form: small ? 'i' : 'I', value: roman}]),
    ...(letter === undefined ? [] : [{form: small ? 'a' : 'A', value: letter}]),
  ]
}

/** a is 1, z is 26, aa is 27 as Word counts: every letter repeats. */
export function letterCount(text: string): number | undefined {
  const [first = ''] = text
  if (!/^[a-z]+$/.test(text) || [...text].some((each) => each !== first)) return undefined
  return (text.length - 1) * 26 + first.charCodeAt(0) - 96
}
