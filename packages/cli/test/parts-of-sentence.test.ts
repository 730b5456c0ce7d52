import fc from 'fast-check'
import {expect, test} from 'vitest'
import {partsOfSentence} from '../src/preview/client/parts-of-sentence.ts'

const parts = [
  {text: 'Notice. ', line: 1},
  {text: 'Vendor shall notify Customer within ', line: 2},
  {text: '10 Business Days', line: 3},
  {text: '. Vendor shall not wait. It ', line: 4},
  {text: 'acts. Vendor shall not wait.', line: 5},
]
const lines = (sentence: string, before: string) =>
  partsOfSentence(parts, sentence, before).map(({line}) => line)

test('a sentence has the parts that it stands in', () => {
  expect(lines('Notice.', '')).toEqual([1])
  expect(lines('Vendor shall notify Customer within 10 Business Days.', 'Notice. ')).toEqual([
    2, 3, 4,
  ])
  expect(lines('It acts.', 'nothing that helps')).toEqual([4, 5])
})

test('of two that read alike, what stands before tells which', () => {
  const all = parts.map(({text}) => text).join('')
  const last = all.lastIndexOf('Vendor shall not wait.')
  expect(lines('Vendor shall not wait.', all.slice(0, last))).toEqual([5])
  expect(lines('Vendor shall not wait.', all.slice(0, all.indexOf('Vendor shall not')))).toEqual([
    4,
  ])
})

test('spaces are set as the page likes, and what is not there has all parts', () => {
  expect(lines('Vendor   shall not\nwait.', 'Notice. ')).toEqual([4])
  expect(lines('Nobody says this.', '')).toEqual([1, 2, 3, 4, 5])
})

const words = fc.array(fc.stringMatching(/^[a-z ]{1,8}$/), {minLength: 1, maxLength: 8})

test('the parts hold the sentence, whatever the texts are', () => {
  const packed = (text: string) => text.replaceAll(/\s+/g, '')
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (texts, from, length) => {
      const own = texts.map((text, index) => ({text, index}))
      const whole = texts.join('')
      const start = from % whole.length
      const sentence = whole.slice(start, start + 1 + (length % whole.length))
      fc.pre(sentence.trim() !== '')
      const found = partsOfSentence(own, sentence, whole.slice(0, start))
      expect(packed(found.map(({text}) => text).join(''))).toContain(packed(sentence))
    }),
  )
})
