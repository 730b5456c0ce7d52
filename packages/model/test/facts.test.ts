import {build, type Facts, referenceText, textOf} from '@ringfence/model'
import {expect, test} from 'vitest'

const known = build.reference('fees')
const dangling = build.reference('gone')
const facts: Facts = {
  labels: new Map(),
  references: new Map([
    [known, {target: 'fees', parts: [{text: 'clause '}, {text: '6', target: 'fees'}]}],
  ]),
  terms: new Map(),
  uses: new Map(),
  faults: [],
}

test('a reference reads as its parts', () => {
  expect(referenceText(known, facts)).toBe('clause 6')
})

test('a dangling reference shows its id', () => {
  expect(referenceText(dangling, facts)).toBe('[gone]')
})

test('the text of every kind of inline node', () => {
  const {definedTerm, field, strong, text} = build
  const nodes = [
    text('See '),
    strong(known, ' and ', {type: 'emphasis', children: [dangling]}),
    {type: 'break'} as const,
    definedTerm('Customer'),
    text(' pays '),
    field('EUR 5'),
  ]
  expect(textOf(nodes, facts)).toBe('See clause 6 and [gone]\n“Customer” pays EUR 5')
})
