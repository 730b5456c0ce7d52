import {readSource, recognise} from '@ringfence/import'
import {strToU8} from 'fflate'
import {expect, test} from 'vitest'

/** The last sub-clause, with each reference that was made in braces. */
function sentence(words: string): string {
  const source = [
    '# A AGREEMENT',
    'between Alpha Ltd ("Client") and Beta Ltd ("Consultant")',
    '## 1. Term',
    '1.1 One year.',
    '## 2. Work',
    '2.1 Consultant shall work.',
    `2.2 ${words}`,
    '## 3. Fees',
    '3.1 Client shall pay.',
  ].join('\n\n')
  const {value} = readSource({file: 'source.md', bytes: strToU8(source)})
  if (!value) throw new Error('The source is not read')
  const {parts} = recognise(value)
  const [, second] = parts.filter(({role}) => role === 'clause')
  const last = second?.children.at(-1)
  if (last?.type !== 'item') throw new Error('There is no such item')
  return last.text
    .map((word) => (word.type === 'text' ? word.text : word.type === 'reference' ? '{}' : '?'))
    .join('')
}

test.each([
  ['See clause 2.', 'See {}.'],
  ['See clauses 1 and 3.', 'See {} and {}.'],
  ['See clauses 1.1–3.1.', 'See {}–{}.'],
  ['See § 2.', 'See {}.'],
  ['See clause 2 of this Agreement.', 'See {} of this Agreement.'],
])('%s has references', (source, made) => {
  expect(sentence(source)).toBe(made)
})

test.each([
  'See clause 2A.',
  'See § 2a.',
  'See clause 2.1A.',
  'See clause 2A.1.',
  'See clause 2 of the Main Agreement.',
  'See clause 2 of the Framework Services Agreement.',
  'See clause 2 of that Deed.',
  'See section 2 of the Companies Act 2006.',
])('%s leads elsewhere, and stays as it is', (source) => {
  expect(sentence(source)).toBe(source)
})
