import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sentencesIn} from '../src/sentences-in.ts'

const file = new URL('../../../templates/vocabularies/abbreviations.yaml', import.meta.url)
const abbreviations = readFileSync(file, 'utf8')
  .split('\n')
  .flatMap((line) => /^([^#:]+):/.exec(line)?.[1] ?? [])

const split = (text: string) => sentencesIn(text, abbreviations).map((each) => each.text)

test.each([
  ['at Plot No. 5, Survey No. 12, 3rd Floor, Hyderabad, for the Term.'],
  ['with Acme Inc. (India) and Beta Ltd. Mumbai branch.'],
  ['under Art. 28 GDPR and para. 3 of Sch. 2, e.g. Annex A.'],
  ['before Mr. Rao or Dr. Stein, St. Gallen.'],
])('one sentence: %s', (text) => {
  expect(split(text)).toEqual([text])
})

test.each([
  ['Vendor pays Acme Inc. Customer shall pay nothing.', 2],
  ['Vendor pays Acme Ltd. The sum is due at once.', 2],
  ['The answer is no. 5 days are enough. Vendor acts.', 3],
  ['It is at Plot No. 5. Vendor shall act.', 2],
  ['They keep books, records, etc.', 1],
])('%s has %i', (text, count) => {
  expect(split(text)).toHaveLength(count)
})

test('no word is lost, whatever the text', () => {
  const piece = fc.constantFrom(
    'No. ',
    'Inc. ',
    'A',
    'b',
    '. ',
    ' ',
    '5',
    '”',
    '? ',
    'Art. ',
    'shall ',
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((all) => all.join('')),
      (text) => {
        expect(split(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      },
    ),
  )
})
