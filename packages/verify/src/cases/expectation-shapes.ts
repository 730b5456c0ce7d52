import type {Json} from '@ringfence/model'
import type {Expectations} from './clause-test.ts'

/** How a value is written in a file of tests. */
export interface Shape {
  readonly words: string
  readonly fits: (value: Json) => boolean
}

const isText = (value: Json) => typeof value === 'string' && value.trim() !== ''
const isTexts = (value: Json) => Array.isArray(value) && value.every(isText)
const isMap = (value: Json) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isWords = (value: Json) => isText(value) || (isTexts(value) && filled(value))
const filled = (value: Json) => Array.isArray(value) && value.length > 0

const text: Shape = {words: 'text', fits: isText}
const flag: Shape = {words: 'true or false', fits: (value) => typeof value === 'boolean'}
const names: Shape = {
  words: 'a list of names',
  fits: (value) => isTexts(value) && filled(value),
}
const anyNames: Shape = {words: 'a list of names', fits: isTexts}
const words: Shape = {
  words: 'text, a list of texts, or either by anchor',
  fits: (value) =>
    isWords(value) ||
    (isMap(value) &&
      Object.values(value as object).length > 0 &&
      Object.values(value as Record<string, Json>).every(isWords)),
}
const texts: Shape = {
  words: 'text by anchor',
  fits: (value) =>
    isMap(value) &&
    Object.values(value as object).length > 0 &&
    Object.values(value as Record<string, Json>).every(isText),
}

/** What a test file as a whole, and each of its tests, can have. */
export const settingShapes: Readonly<
  Record<'deal' | 'event' | 'set' | 'with' | 'without' | 'whole', Shape>
> = {
  deal: text,
  event: text,
  set: {words: 'values by JSON Pointer', fits: isMap},
  with: names,
  without: names,
  whole: flag,
}

export const expectationShapes: Readonly<Record<keyof Expectations, Shape>> = {
  printed: flag,
  variant: text,
  present: names,
  absent: names,
  text: words,
  contains: words,
  lacks: words,
  matches: words,
  numbers: texts,
  defines: names,
  definesNot: names,
  diagnostics: anyNames,
  fires: names,
  silent: names,
  golden: {
    words: 'a name in small letters with hyphens',
    fits: (value) => typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
  },
}
