import {describe, expect, test} from 'vitest'
import {blankDeal, bundleSchemas, dealSchemaFor, standaloneSchemaModule} from '../src/index.ts'

const files = {
  'deal.schema.json': {
    type: 'object',
    properties: {
      kind: {title: 'Kind', enum: ['one', 'two'], 'x-known': true},
      name: {$ref: 'parts/line.schema.json', title: 'Name', description: 'What it is called.'},
      price: {$ref: 'parts/money.schema.json#/$defs/amount', title: 'Price'},
    },
    required: ['kind', 'name'],
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    allOf: [{if: {properties: {kind: {const: 'two'}}}, then: {required: ['price']}}],
  },
  'parts/line.schema.json': {type: 'string', minLength: 1},
  'parts/money.schema.json': {$defs: {amount: {type: 'number', minimum: 0}}},
}

describe('bundling', () => {
  test('puts what files refer to into one', () => {
    expect(bundleSchemas(files, 'deal.schema.json').value).toMatchInlineSnapshot(`
      {
        "$defs": {
          "line": {
            "minLength": 1,
            "type": "string",
          },
          "moneyAmount": {
            "minimum": 0,
            "type": "number",
          },
        },
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "allOf": [
          {
            "if": {
              "properties": {
                "kind": {
                  "const": "two",
                },
              },
            },
            "then": {
              "required": [
                "price",
              ],
            },
          },
        ],
        "properties": {
          "kind": {
            "enum": [
              "one",
              "two",
            ],
            "title": "Kind",
            "x-known": true,
          },
          "name": {
            "$ref": "#/$defs/line",
            "description": "What it is called.",
            "title": "Name",
          },
          "price": {
            "$ref": "#/$defs/moneyAmount",
            "title": "Price",
          },
        },
        "required": [
          "kind",
          "name",
        ],
        "type": "object",
      }
    `)
  })

  test('reports a file that is not there', () => {
    const {value, diagnostics} = bundleSchemas({'a.json': {$ref: 'b.json'}}, 'a.json')
    expect(value).toBeUndefined()
    expect(diagnostics.map(({code, message}) => `${code}: ${message}`)).toEqual([
      'schema/unresolved: No schema `b.json`',
    ])
  })
})

describe('the schema of one kind', () => {
  const bundled = bundleSchemas(files, 'deal.schema.json').value ?? {}

  test('fixes the kind, requires what it needs and admits unknown values', () => {
    const {value} = dealSchemaFor(bundled, 'two')
    expect(value?.['properties']).toMatchObject({kind: {const: 'two'}})
    expect(JSON.stringify(value?.['allOf'])).toContain('price')
    expect(JSON.stringify(value)).toContain('#/$defs/unknown')
  })

  test('is not there for another kind', () => {
    expect(dealSchemaFor(bundled, 'tow').diagnostics[0]?.code).toBe('schema/unknown-kind')
  })

  test('becomes a deal to fill in', () => {
    expect(blankDeal(dealSchemaFor(bundled, 'two').value ?? {})).toMatchInlineSnapshot(`
      "
      kind: two

      # What it is called.
      name: {unknown: true}

      price: {unknown: true}
      "
    `)
  })
})

test('a validator as source needs no library', async () => {
  const bundled = bundleSchemas(files, 'deal.schema.json').value ?? {}
  const source = await standaloneSchemaModule(bundled)
  expect(source).not.toMatch(/\brequire\(|\bimport\b/)
  const {validate} = await import(`data:text/javascript,${encodeURIComponent(source)}`)
  const deal = {kind: 'one', name: ''}
  expect(validate(deal).map(({keyword}: {keyword: string}) => keyword)).toEqual(['minLength'])
})
