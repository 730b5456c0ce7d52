import {compileSchema, fieldSchema} from '@ringfence/deal'
import {formatDiagnostic, type JsonObject} from '@ringfence/model'
import {compileLibrary} from '@ringfence/template/compile'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {verifyLibrary} from '../src/index.ts'
import {pairwise} from '../src/pairwise.ts'

/* A library of two clauses over a schema of four values. */
const schema: JsonObject = {
  type: 'object',
  properties: {
    kind: {enum: ['sample', 'other']},
    parties: {type: 'array', items: {type: 'object'}},
    on: {title: 'On', type: 'boolean', default: true},
    size: {title: 'Size', enum: ['small', 'large'], default: 'small'},
    note: {title: 'Note', type: 'string', minLength: 1, examples: ['A note.']},
    items: {
      title: 'Items',
      type: 'array',
      default: [],
      items: {
        title: 'Item',
        type: 'object',
        properties: {name: {title: 'Name', type: 'string', minLength: 1}, bold: {type: 'boolean'}},
        required: ['name'],
      },
    },
  },
  required: ['kind'],
}
const manifest = (id: string, variants = '[{id: text}]') => `id: ${id}
role: clause
family: 1
title: ${id}
version: 1.0.0
purpose: Sample.
variants: ${variants}
`
const sound = {
  'agreements/sample/agreement.yaml':
    'kind: sample\ntitle: Sample\nversion: 1.0.0\nsummary: S.\nstyle: plain\nsections:\n  - first\n  - {clause: second, when: {on: true}}\n',
  'agreements/sample/deals/one.yaml':
    'kind: sample\nparties: [{role: customer, legalName: A}, {role: vendor, legalName: B}]\n',
  'clauses/first/clause.yaml': manifest('first'),
  'clauses/first/text.md':
    '1. **Duty.** Nothing here is {{size}}.{{#if note}} {{note}}{{/if}}\n{{#has "second"}}\n1. **More.** {{ref "second"}} says more.\n{{/has}}\n',
  'clauses/second/clause.yaml': manifest('second'),
  'clauses/second/text.md':
    '1. **Things.** These are the things:{{#each items}} {{name}}{{#if bold}} (bold){{/if}}{{/each}}.\n',
  'styles/plain.yaml': 'description: none\n',
}

async function faults(
  changes: Readonly<Record<string, string>>,
  clauses?: readonly string[],
): Promise<readonly string[]> {
  const fields = fieldSchema(schema, {})
  const compiled = compileLibrary({files: {...sound, ...changes}, fields, digest: ''})
  expect(compiled.diagnostics.map(formatDiagnostic)).toEqual([])
  if (!compiled.value) return []
  const {diagnostics} = verifyLibrary({
    library: compiled.value,
    schema: await compileSchema(schema, {}),
    ...(clauses ? {clauses} : {}),
  })
  return diagnostics.map(({code, message}) => `${code}: ${message}`)
}

test('says nothing of a sound library', async () => {
  expect(await faults({})).toEqual([])
})

test('finds a reference that dangles in a deal nobody wrote', async () => {
  expect(
    await faults({
      'clauses/first/text.md':
        '1. As {{ref "second"}} says, {{size}}{{#if note}} {{note}}{{/if}}.\n',
    }),
  ).toEqual([
    'reference/dangling: Reference to `second`, which this deal leaves out because `on` is not `true`',
  ])
})

test('finds words that no deal prints, and conditions that every deal meets', async () => {
  const text =
    '1. **Duty.** {{#is size "small"}}{{#is size "large"}}Never.{{/is}}{{#is size "small"}}Always.{{/is}}{{else}}Large.{{/is}}{{#if note}} {{note}}{{/if}}\n'
  expect(await faults({'clauses/first/text.md': text}, ['first'])).toEqual([
    'condition/never: No deal meets this condition',
    'condition/always: Every deal meets this condition',
  ])
})

test('finds a variant that the variants before it leave nothing', async () => {
  const changes = {
    'clauses/second/clause.yaml': manifest(
      'second',
      '[{id: text, when: {size: [small, large]}}, {id: rest}]',
    ),
    'clauses/second/rest.md': '1. **Rest.** Nothing is left.\n',
  }
  expect(await faults(changes, ['second'])).toEqual([
    'variant/never-chosen: No deal chooses `second/rest`',
  ])
})

test('drafts each rider with its clause, and finds one that no rule chooses', async () => {
  const rider = '1. **Place.** Here{{#if on}} and{{#if on}} there{{/if}}{{/if}}.\n'
  expect(await faults({'clauses/first/riders/place.md': rider}, ['first'])).toEqual([
    'rider/never-chosen: No rule chooses the rider `place` of `first`',
    'condition/always: Every deal meets this condition',
  ])
})

test('finds a property that nobody reads, and a clause that no kind has', async () => {
  const changes = {
    'clauses/first/text.md': '1. **Duty.** Nothing here is {{size}}.\n',
    'clauses/third/clause.yaml': manifest('third'),
    'clauses/third/text.md': '1. **Third.** Nothing.\n',
  }
  expect(await faults(changes)).toEqual([
    'clause/unused: No kind has `third`',
    'schema/unread: No template reads `note` (Note)',
  ])
})

test('takes what only a rider reads as read', async () => {
  const changes = {
    'clauses/first/text.md': '1. **Duty.** Nothing here is {{size}}.\n',
    'clauses/first/riders/place.md': '1. **Note.** {{#if note}}{{note}}{{else}}None.{{/if}}\n',
  }
  expect(await faults(changes)).toEqual([
    'rider/never-chosen: No rule chooses the rider `place` of `first`',
  ])
})

test('says which combination prints a fault of drafting', async () => {
  const text =
    '1. **Duty.** Nothing here is {{size}}.{{#is size "large"}} Said Party is null and void.{{/is}}{{#if note}} {{note}}{{/if}}\n'
  expect(await faults({'clauses/first/text.md': text}, ['first'])).toContain(
    'drafting/couplet: `null and void` says one thing more than once',
  )
})

const rare = [
  ['on', '(not on)'],
  ['(is size "small")', '(is size "large")'],
  ['note', '(not note)'],
  ['(many items)', '(not (many items))'],
].reduce<readonly string[]>(
  (tests, ways) => tests.flatMap((before) => ways.map((way) => `${before} ${way}`.trim())),
  [''],
)

test.each(rare)('finds a fault in words that are printed only where %s', async (tests) => {
  const text = `1. **Duty.** Nothing here is {{size}}.{{#if (and ${tests})}} It is null and void.{{/if}}{{#if note}} {{note}}{{/if}}\n`
  expect(await faults({'clauses/first/text.md': text})).toEqual([
    'drafting/couplet: `null and void` says one thing more than once',
  ])
})

test.each(['(is size "large")', '(is size "small")', 'note', '(not note)', '(many items)'])(
  'finds a reference that dangles only where a clause is dropped and %s',
  async (rarely) => {
    const text = `1. **Duty.** Nothing here is {{size}}.{{#if ${rarely}}} See {{ref "second"}}.{{/if}}{{#if note}} {{note}}{{/if}}\n`
    expect(await faults({'clauses/first/text.md': text})).toEqual([
      'reference/dangling: Reference to `second`, which this deal leaves out because `on` is not `true`',
    ])
  },
)

test.each(['sample', 'other'])(
  'finds a fault in words that only the kind %s prints',
  async (kind) => {
    const text = `1. **Duty.** Nothing here is {{size}}.{{#is kind "${kind}"}} It is null and void.{{/is}}{{#if note}} {{note}}{{/if}}\n`
    const agreement = sound['agreements/sample/agreement.yaml']
    const deal = sound['agreements/sample/deals/one.yaml']
    const changes = {
      'agreements/other/agreement.yaml': agreement.replace('kind: sample', 'kind: other'),
      'agreements/other/deals/one.yaml': deal.replace('kind: sample', 'kind: other'),
      'clauses/first/text.md': text,
    }
    expect(await faults(changes, ['first'])).toEqual([
      'drafting/couplet: `null and void` says one thing more than once',
    ])
  },
)

test('a suppression silences its line; one that silences nothing is reported', async () => {
  const text =
    '{{! lint-disable drafting/couplet: the words of a statute }}\n1. **Duty.** It is null and void, {{size}}.{{#if note}} {{note}}{{/if}}\n{{! lint-disable drafting/slash: none }}\n1. **More.** Nothing more.\n'
  expect(await faults({'clauses/first/text.md': text})).toEqual([
    'lint/unused-suppression: Nothing here is `drafting/slash`',
  ])
})

test('one clause alone is asked only for suppressions that it can tell of', async () => {
  const text =
    '{{! lint-disable drafting/slash: none }}\n1. **Duty.** It is {{size}}.{{#if note}} {{note}}{{/if}}\n{{! lint-disable term/unused: elsewhere }}\n1. **More.** Nothing more.\n'
  const changes = {
    'clauses/first/text.md': text,
    'clauses/second/text.md': `{{! lint-disable drafting/slash: none }}\n${sound['clauses/second/text.md']}`,
  }
  expect(await faults(changes, ['first'])).toEqual([
    'lint/unused-suppression: Nothing here is `drafting/slash`',
  ])
})

test('pairwise rows hold every pair of levels', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 5}), {minLength: 2, maxLength: 12}), (sizes) => {
      const rows = pairwise(sizes)
      for (const [a, sizeA] of sizes.entries())
        for (const [b, sizeB] of sizes.entries())
          if (a < b)
            for (let x = 0; x < sizeA; x += 1)
              for (let y = 0; y < sizeB; y += 1)
                if (!rows.some((row) => row[a] === x && row[b] === y)) return false
      return rows.every((row) => row.every((level, factor) => level < (sizes[factor] ?? 0)))
    }),
  )
})

test('pairwise rows are few more than the two factors with the most levels need, wherever these stand', () => {
  const small = Array.from({length: 100}, () => 3)
  const counts = [
    [15, 14, ...small],
    [...small, 14, 15],
    [...small.slice(50), 15, ...small.slice(50), 14],
  ].map((sizes) => pairwise(sizes).length)
  for (const count of counts) expect(count).toBeLessThan(15 * 14 * 1.1)
})
