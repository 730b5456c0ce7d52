import {
  build,
  type DefinitionEntry,
  type Draft,
  referenceText,
  type Section,
} from '@ringfence/model'
import {describe, expect, test} from 'vitest'
import {assemble, decimalNumbering} from '../src/index.ts'

const {contract, definedTerm, definition, definitions, item, paragraph, reference, section, text} =
  build

function draftOf(
  sections: readonly Section[],
  glossary: readonly DefinitionEntry[] = [],
  language = 'en-GB',
): Draft {
  return {
    ...contract(sections, {language}),
    glossary: glossary.map((entry) => ({entry, diagnostics: []})),
  }
}

const nested = (id: string) =>
  item(`${id}#a`, [
    paragraph('one'),
    item(`${id}#b`, [paragraph('two'), item(`${id}#c`, [paragraph('three')])]),
    item(`${id}#d`, [paragraph('four')]),
  ])

describe('numbers', () => {
  const sections = [
    section('parties', [item('parties#x', [paragraph('Acme')])], {role: 'parties'}),
    section('background', [item('background#x', [paragraph('Why')])], {role: 'recitals'}),
    section('first', [nested('first')]),
    section('second', [nested('second')]),
    section('execution', [paragraph('Signed')], {role: 'execution'}),
    section('annex', [nested('annex')], {role: 'schedule'}),
  ]

  test('count each part by its own scheme', () => {
    const {facts} = assemble(draftOf(sections))
    const labels = [...facts.labels].map(([id, {own, full}]) => `${id}: ${own} = ${full}`)
    expect(labels).toMatchInlineSnapshot(`
      [
        "parties:  = ",
        "parties#x: (1) = (1)",
        "background:  = ",
        "background#x: (A) = (A)",
        "first: 1. = 1",
        "first#a: 1.1 = 1.1",
        "first#b: (a) = 1.1(a)",
        "first#c: (i) = 1.1(a)(i)",
        "first#d: (b) = 1.1(b)",
        "second: 2. = 2",
        "second#a: 2.1 = 2.1",
        "second#b: (a) = 2.1(a)",
        "second#c: (i) = 2.1(a)(i)",
        "second#d: (b) = 2.1(b)",
        "execution:  = ",
        "annex: Schedule 1 = Schedule 1",
        "annex#a: 1. = 1",
        "annex#b: 1.1 = 1.1",
        "annex#c: (a) = 1.1(a)",
        "annex#d: 1.2 = 1.2",
      ]
    `)
  })

  test('can be counted otherwise', () => {
    const decimal = decimalNumbering('en-GB')
    const numbering = {
      ...decimal,
      label: (scheme: 'clause', path: readonly number[]) => ({
        ...decimal.label(scheme, path),
        own: `§ ${path.join('-')}`,
      }),
    }
    const {facts} = assemble(draftOf(sections), {numbering: numbering as never})
    expect(facts.labels.get('second#c')?.own).toBe('§ 2-1-1-1')
  })

  test('an id that stands twice is a fault', () => {
    const {facts} = assemble(draftOf([section('first', [nested('first'), nested('first')])]))
    expect(facts.faults.map(({type}) => type)).toContain('duplicateAnchor')
  })
})

describe('references', () => {
  const shown = (to: string, from = 'from', language = 'en-GB') => {
    const node = reference(to)
    const sections = [
      section('background', [item('background#x', [paragraph('Why')])], {role: 'recitals'}),
      section('first', [nested('first')]),
      section('from', [paragraph(...(from === 'start' ? [node] : ['See ', node]))]),
      section('annex', [nested('annex')], {role: 'schedule'}),
    ]
    const {facts} = assemble(draftOf(sections, [], language))
    return referenceText(node, facts)
  }

  test.each([
    ['first', 'clause 1'],
    ['first#c', 'clause 1.1(a)(i)'],
    ['first#d', 'clause 1.1(b)'],
    ['background#x', 'recital (A)'],
    ['schedule:annex', 'Schedule 1'],
    ['schedule:annex#b', 'paragraph 1.1 of Schedule 1'],
    ['nowhere', '[nowhere]'],
  ])('to %s reads %s', (to, words) => {
    expect(shown(to)).toBe(words)
  })

  test('begins a sentence with a capital letter', () => {
    expect(shown('first', 'start')).toBe('Clause 1')
  })

  test('says section in American English', () => {
    expect(shown('first', 'from', 'en-US')).toBe('section 1')
  })

  test('one that leads nowhere is a fault', () => {
    const {facts} = assemble(draftOf([section('from', [paragraph(reference('nowhere'))])]))
    expect(facts.faults).toMatchObject([{type: 'danglingReference', reference: {to: 'nowhere'}}])
  })
})

describe('terms', () => {
  const usesOf = (words: string, ...terms: readonly string[]) => {
    const node = text(words)
    const glossary = terms.map((term) => definition(term, 'means it.'))
    const {facts} = assemble(draftOf([section('a', [paragraph(node)])], glossary))
    return (facts.uses.get(node) ?? []).map(
      ({term, start, end}) => `${term}: ${words.slice(start, end)}`,
    )
  }

  test.each([
    ['the Fees are due', ['Fees'], ['Fees: Fees']],
    ['a Fee is due', ['Fees'], ['Fees: Fee']],
    ['two Deliverables', ['Deliverable'], ['Deliverable: Deliverables']],
    ['both Parties', ['Party'], ['Party: Parties']],
    ['Customer’s data', ['Customer'], ['Customer: Customer']],
    ['Statements of Work', ['Statement of Work'], ['Statement of Work: Statements of Work']],
    ['Foreground IP and IP', ['IP', 'Foreground IP'], ['Foreground IP: Foreground IP', 'IP: IP']],
    [
      'the C++ Code and C# (Core)',
      ['C++ Code', 'C# (Core)'],
      ['C++ Code: C++ Code', 'C# (Core): C# (Core)'],
    ],
    ['Termination and Terms', ['Term'], ['Term: Terms']],
    ['termination of term', ['Term'], []],
    ['Déjà-vu Data', ['Data'], ['Data: Data']],
  ])('in “%s”', (words, terms, expected) => {
    expect(usesOf(words, ...terms)).toEqual(expected)
  })

  test('the glossary prints what is used, closed over itself, in alphabetical order', () => {
    const glossary = [
      definition('Zebra', 'means an animal.'),
      definition('Unused', 'means nothing.'),
      definition('Alpha', 'means a Zebra of the Middle.'),
      definition('Middle', 'means a place.'),
    ]
    const {contract: made} = assemble(
      draftOf([section('a', [paragraph('Alpha'), definitions()])], glossary),
    )
    const printed = made.sections[0]?.children.flatMap((block) =>
      block.type === 'definitions' ? block.entries.map(({term}) => term) : [],
    )
    expect(printed).toEqual(['Alpha', 'Middle', 'Zebra'])
  })

  test('a term that a section defines is not taken from the glossary', () => {
    const sections = [
      section('a', [paragraph('(', definedTerm('Lead'), ') Lead acts'), definitions()]),
    ]
    const {facts} = assemble(draftOf(sections, [definition('Lead', 'means a metal.')]))
    expect(facts.terms.get('Lead')).toMatchObject({definedIn: 'a', uses: 1})
  })

  test('a term defined twice is a fault', () => {
    const twice = [paragraph(definedTerm('Lead')), paragraph(definedTerm('Lead'))]
    const {facts} = assemble(draftOf([section('a', twice)]))
    expect(facts.faults).toMatchObject([{type: 'duplicateTerm', term: 'Lead'}])
  })
})
