import {blankDeal, changeDefaults, extendSchemas} from '@ringfence/deal'
import type {JsonObject} from '@ringfence/model'
import {expect, test} from 'vitest'

const place = {file: 'c.yaml'}
const files: Record<string, JsonObject> = {
  'deal.schema.json': {
    type: 'object',
    properties: {
      kind: {enum: ['nda']},
      bundle: {type: 'array', items: {enum: ['nda']}},
      positions: {type: 'object', properties: {}},
    },
    allOf: [],
  },
  'kinds/nda.schema.json': {required: ['purpose']},
}

test('new kinds stand beside the shipped ones, and need what they are like', () => {
  const {'deal.schema.json': deal} = extendSchemas(files, {
    kinds: [{name: 'board-nda', like: 'nda'}, {name: 'memo'}],
    positions: ['data-ethics'],
  })
  expect(deal).toMatchObject({
    properties: {
      kind: {enum: ['nda', 'boardNda', 'memo']},
      bundle: {items: {enum: ['nda', 'boardNda', 'memo']}},
      positions: {
        properties: {dataEthics: {enum: ['customerFriendly', 'balanced', 'vendorFriendly']}},
      },
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    allOf: [{if: {properties: {kind: {const: 'boardNda'}}}, then: {$ref: 'kinds/nda.schema.json'}}],
  })
})

test('own values are under `custom`, and closed', () => {
  const extra = {type: 'object', properties: {costCentre: {type: 'string'}}}
  const extended = extendSchemas({...files, 'extra.schema.json': extra}, {kinds: [], positions: []})
  expect(extended['extra.schema.json']).toEqual({...extra, unevaluatedProperties: false})
  expect(extended['deal.schema.json']).toMatchObject({
    properties: {custom: {$ref: 'extra.schema.json', default: {}}},
  })
})

test('own values stand behind the parties', () => {
  const deal = {type: 'object', properties: {kind: {}, parties: {}, fees: {}}}
  const extended = extendSchemas(
    {'deal.schema.json': deal, 'extra.schema.json': {type: 'object'}},
    {kinds: [], positions: []},
  )
  const properties = extended['deal.schema.json']?.['properties'] ?? {}
  expect(Object.keys(properties)).toEqual(['kind', 'parties', 'custom', 'fees', 'positions'])
})

test('a deal to fill in lists what its kind reads, and names the rest', () => {
  const text = {title: 'Text', description: 'Some text.', type: 'string'}
  const schema: JsonObject = {
    type: 'object',
    properties: {kind: {const: 'nda'}, fees: text, term: text, exit: text},
    required: ['kind', 'term'],
  }
  expect(blankDeal(schema, new Set(['fees']))).toMatchInlineSnapshot(`
    "
    kind: nda

    # Some text.
    #fees: {unknown: true}

    # Some text.
    term: {unknown: true}

    # The text of this document reads nothing of exit. Deals may give them for rules and for other
    # documents of a bundle.
    "
  `)
  expect(blankDeal(schema)).toContain('#exit')
})

const bundled: JsonObject = {
  properties: {
    years: {type: 'integer', maximum: 9, default: 5, 'x-positions': {balanced: 3}},
    fee: {$ref: '#/$defs/money'},
    cap: {$ref: '#/$defs/money'},
    audit: {$ref: '#/$defs/audit'},
  },
  $defs: {
    money: {type: 'object', properties: {currency: {type: 'string'}}},
    audit: {type: 'object', properties: {perYear: {type: 'integer', default: 1}}},
  },
}

async function change(at: string, more: JsonObject) {
  const changes = [{at, rationale: 'because', place, ...more}]
  const {value, diagnostics} = await changeDefaults(bundled, changes)
  return value ?? diagnostics.map(({message}) => message)
}

test('a default is changed with its reason, and the schema given stays as it is', async () => {
  const before = structuredClone(bundled)
  expect(await change('/years', {value: 7, positions: {vendorFriendly: 2}})).toMatchObject({
    properties: {
      years: {
        default: 7,
        'x-positions': {balanced: 3, vendorFriendly: 2},
        'x-rationale': 'because',
      },
    },
  })
  expect(await change('/audit/perYear', {value: 4})).toMatchObject({
    $defs: {audit: {properties: {perYear: {default: 4}}}},
  })
  expect(bundled).toEqual(before)
})

test.each([
  ['/years', {value: 10}, '`10` does not fit `/years`'],
  ['/years', {positions: {balanced: 'x'}}, '`"x"` does not fit `/years`'],
  ['/year', {value: 1}, 'No value `/year` in deals'],
  ['/constructor', {value: 1}, 'No value `/constructor` in deals'],
  [
    '/fee/currency',
    {value: 'EUR'},
    'The value at `/fee/currency` is part of one that stands in many places',
  ],
])('%s %j', async (at, more, message) => {
  expect(await change(at, more as JsonObject)).toEqual([message])
})
