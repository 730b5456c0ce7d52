import type {Draft, Json} from '@ringfence/model'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {eventSchema, library, schema} from '../../../test/support/shipped.ts'
import {applyRow} from '../src/apply-row.ts'
import {copyOf} from '../src/copy-of.ts'
import {verifyLibrary} from '../src/index.ts'
import {keyOfTexts, SeenDrafts} from '../src/seen-drafts.ts'

const json = fc
  .jsonValue({maxDepth: 4})
  .filter((value) => !JSON.stringify(value).includes('__proto__'))

test('a copy is the same, and shares nothing', () => {
  fc.assert(
    fc.property(json, (value) => {
      const copy = copyOf(value as Json)
      expect(JSON.stringify(copy)).toBe(JSON.stringify(value))
      if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value)
    }),
  )
})

test('what is left out takes with it what stands in it, in whatever order factors come', () => {
  const base = {fees: {cap: {amount: 1}}, on: true}
  const rows = [
    new Map<string, Json | undefined>([
      ['fees/cap/amount', 2],
      ['fees', undefined],
      ['on', false],
    ]),
    new Map<string, Json | undefined>([
      ['on', false],
      ['fees', undefined],
      ['fees/cap/amount', 2],
    ]),
  ]
  for (const row of rows) expect(applyRow(base, row)).toEqual({on: false})
  expect(applyRow(base, new Map([['fees/cap/amount', 2]]))).toEqual({
    fees: {cap: {amount: 2}},
    on: true,
  })
  expect(base).toEqual({fees: {cap: {amount: 1}}, on: true})
})

test('a draft is known again by all that its texts say, in whatever kind', () => {
  const draft = (kind: string, text: string, language = 'en-GB') =>
    ({
      info: {kind, language, title: kind, parties: [kind]},
      sections: [text],
      glossary: [],
      dropped: [],
    }) as unknown as Draft
  const key = keyOfTexts(draft('one', 'a'), 'plain')
  expect(keyOfTexts(draft('two', 'a'), 'plain')).toBe(key)
  const others = [
    keyOfTexts(draft('one', 'b'), 'plain'),
    keyOfTexts(draft('one', 'a', 'en-US'), 'plain'),
    keyOfTexts(draft('one', 'a'), 'classic'),
  ]
  expect(others).not.toContain(key)
})

test('drafts are forgotten before they fill the memory', () => {
  const seen = new SeenDrafts()
  const long = (letter: string) => letter.repeat(20_000_000)
  seen.add(long('a'))
  seen.add(long('b'))
  expect([seen.has(long('a')), seen.has(long('b'))]).toEqual([false, true])
})

test('notices about one contract are drafted without drafting it again', () => {
  let read = 0
  const counting: typeof schema = {
    ...schema,
    validate: (data) => {
      read += 1
      return schema.validate(data)
    },
  }
  const clauses = ['incident-steps']
  const {coverage} = verifyLibrary({library, schema: counting, eventSchema, clauses})
  expect(coverage.drafts).toBeGreaterThan(200)
  expect(read).toBeLessThan(coverage.drafts / 3)
})
