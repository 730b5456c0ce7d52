import {readFileSync} from 'node:fs'
import type {HouseStyle, NumberingScheme} from '@ringfence/model'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {decimalNumbering, styleNumbering} from '../src/index.ts'

const file = new URL('../../../templates/styles/classic.yaml', import.meta.url)
const {numbering} = parse(readFileSync(file, 'utf8')) as HouseStyle
const level = (format: 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman', text: string) => ({
  format,
  text,
  indent: 10,
  hanging: 10,
})

test('the shipped style numbers as contracts are numbered without one', () => {
  const schemes: readonly NumberingScheme[] = [
    'clause',
    'schedule',
    'parties',
    'recitals',
    'definition',
    'none',
  ]
  const path = fc.array(fc.integer({min: 1, max: 60}), {minLength: 1, maxLength: 7})
  fc.assert(
    fc.property(fc.constantFrom(...schemes), path, (scheme, counts) => {
      const label = styleNumbering({numbering}, 'en-GB').label(scheme, counts)
      expect(label).toEqual(decimalNumbering('en-GB').label(scheme, counts))
    }),
  )
})

test('references say what the style prints', () => {
  const own = styleNumbering(
    {
      numbering: {
        ...numbering,
        clause: [
          level('upperLetter', 'Article %1.'),
          level('decimal', '%2)'),
          level('lowerRoman', '%1.%2.%3'),
        ],
        schedule: [level('upperLetter', 'Attachment %1'), level('decimal', '%2.')],
      },
      references: {clause: 'Section', recital: 'whereas'},
    },
    'en-GB',
  )
  const labels = [[3], [3, 2], [3, 2, 4], [3, 2, 4, 1]].map((path) => own.label('clause', path))
  expect(labels.map(({own: printed, full}) => `${printed} → ${full}`)).toEqual([
    'Article C. → Article C',
    '2) → Article C2)',
    'C.2.iv → C.2.iv',
    // Deeper than the style goes.
    '(i) → 3.2(d)(i)',
  ])
  expect(own.label('schedule', [2]).full).toBe('Attachment B')
  expect(own.label('schedule', [2, 3]).full).toBe('3')
  expect([own.clauseWord, own.paragraphWord, own.recitalWord]).toEqual([
    'Section',
    'paragraph',
    'whereas',
  ])
})

test('numbers of the same form under each other are told apart in references', () => {
  const {label} = styleNumbering(
    {numbering: {...numbering, clause: [level('decimal', '%1.'), level('decimal', '%2.')]}},
    'en-GB',
  )
  expect(label('clause', [1, 2])).toMatchObject({own: '2.', full: '1.2'})
  const letters = styleNumbering(
    {numbering: {...numbering, clause: [level('upperLetter', '%1.'), level('decimal', '%2.')]}},
    'en-GB',
  )
  expect(letters.label('clause', [2, 3])).toMatchObject({own: '3.', full: 'B.3'})
})
