import {type Facts, type Item, type Section, walk} from '@ringfence/model'
import type {ClauseTest, Expectations, WordsByAnchor} from './clause-test.ts'
import type {DraftedTest} from './draft-test.ts'
import type {At, Failure} from './failure.ts'
import {type Golden, goldenOf} from './golden-of.ts'
import {readingOf} from './section-lines.ts'
import {missingWords, plain} from './words.ts'

/** What of a test does not hold of the words that were drafted. */
export function textFails(
  test: ClauseTest,
  {section, facts}: NonNullable<DraftedTest['drafted']>,
  golden: Golden,
): readonly Failure[] {
  const {expect} = test
  const at: At = (key) => test.placeOf(['expect', key])
  const printed = section !== undefined
  if (expect.printed !== undefined && expect.printed !== printed)
    return [
      {
        message: printed ? 'The clause is printed' : 'The clause is not printed',
        place: at('printed'),
      },
    ]
  if (!section) {
    const textual = Object.keys(expect).filter((key) => aboutText.has(key as keyof Expectations))
    return textual.length === 0
      ? []
      : [{message: 'The deal leaves the clause out', place: test.placeOf(['deal'])}]
  }
  const subject: Subject = {section, facts, items: itemsOf(section)}
  return [
    ...variantFails(expect, section, at),
    ...presenceFails(expect, subject, at),
    ...numberFails(expect, subject, at),
    ...termFails(expect, section, at),
    ...(['text', 'contains', 'lacks', 'matches'] as const).flatMap((key) =>
      wordFails(key, expect[key] ?? {}, subject, at),
    ),
    ...goldenFails(expect, subject, golden, at),
  ]
}

const aboutText: ReadonlySet<keyof Expectations> = new Set([
  'variant',
  'present',
  'text',
  'contains',
  'matches',
  'numbers',
  'defines',
  'golden',
])

interface Subject {
  readonly section: Section
  readonly facts: Facts
  /** Sub-clauses by anchor. */
  readonly items: ReadonlyMap<string, Item>
}

function itemsOf(section: Section): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>()
  for (const {node} of walk({sections: [section]}))
    if ('type' in node && node.type === 'item') {
      const [, anchor] = node.id.split('#')
      if (anchor !== undefined) items.set(anchor, node)
    }
  return items
}

function variantFails({variant}: Expectations, section: Section, at: At): readonly Failure[] {
  if (variant === undefined || variant === section.variant) return []
  const message = 'The deal chooses another variant'
  return [{message, place: at('variant'), expected: variant, actual: section.variant}]
}

function presenceFails(
  {present = [], absent = []}: Expectations,
  {items, facts}: Subject,
  at: At,
): readonly Failure[] {
  const missing = present.filter((anchor) => !items.has(anchor))
  return [
    ...missing.map((anchor) => ({
      message: `Sub-clause \`${anchor}\` is missing`,
      place: at('present'),
      actual: [...items.keys()].join(', ') || 'no sub-clause with an anchor',
    })),
    ...absent.flatMap((anchor) => {
      const item = items.get(anchor)
      if (!item) return []
      const actual = readingOf(item, facts).join('\n')
      return [{message: `Sub-clause \`${anchor}\` is there`, place: at('absent'), actual}]
    }),
  ]
}

function numberFails({numbers = {}}: Expectations, subject: Subject, at: At): readonly Failure[] {
  return Object.entries(numbers).flatMap(([anchor, expected]) => {
    const item = subject.items.get(anchor)
    const actual = item ? (subject.facts.labels.get(item.id)?.full ?? 'none') : 'not in the text'
    const message = `Sub-clause \`${anchor}\` has another number`
    return actual === expected ? [] : [{message, place: at('numbers'), expected, actual}]
  })
}

function termFails(
  {defines = [], definesNot = []}: Expectations,
  section: Section,
  at: At,
): readonly Failure[] {
  const terms = [...walk({sections: [section]})].flatMap(({node}) =>
    'type' in node && node.type === 'definedTerm' ? [node.term] : [],
  )
  const actual = terms.join(', ') || 'none'
  return [
    ...defines
      .filter((term) => !terms.includes(term))
      .map((term) => ({
        message: `The clause does not define “${term}”`,
        place: at('defines'),
        actual,
      })),
    ...definesNot
      .filter((term) => terms.includes(term))
      .map((term) => ({message: `The clause defines “${term}”`, place: at('definesNot'), actual})),
  ]
}

function wordFails(
  key: 'text' | 'contains' | 'lacks' | 'matches',
  words: WordsByAnchor,
  {section, facts, items}: Subject,
  at: At,
): readonly Failure[] {
  const place = at(key)
  return Object.entries(words).flatMap(([anchor, wanted]) => {
    const whole = anchor === '' ? section : items.get(anchor)
    const what = anchor === '' ? 'The clause' : `Sub-clause \`${anchor}\``
    if (!whole)
      return key === 'lacks'
        ? []
        : [{message: `${what} is missing`, place, expected: wanted.join('\n')}]
    const lines = readingOf(whole, facts).map(plain)
    return missingWords(key, wanted.map(plain), lines).map((each) => ({
      message: `${what} ${each.message}`,
      place,
      expected: each.expected,
      actual: each.actual,
    }))
  })
}

function goldenFails(
  {golden: name}: Expectations,
  {section, facts}: Subject,
  golden: Golden,
  at: At,
): readonly Failure[] {
  if (name === undefined) return []
  const place = at('golden')
  const expected = golden(name)
  const actual = goldenOf(section, facts)
  if (expected === undefined)
    return [{message: `No golden text \`${name}\` yet; \`--update\` writes it`, place}]
  if (expected === actual) return []
  return [{message: `The clause differs from the golden text \`${name}\``, place, expected, actual}]
}
