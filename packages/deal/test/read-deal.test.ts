import {formatDiagnostic, type JsonObject} from '@ringfence/model'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {stringify} from 'yaml'
import {compileSchema, readDeal} from '../src/index.ts'

const schema: JsonObject = {
  title: 'Deal',
  type: 'object',
  properties: {
    kind: {title: 'Kind', enum: ['a', 'b'], 'x-known': true},
    name: {title: 'Name', type: 'string', minLength: 1, examples: ['Acme']},
    count: {title: 'Count', type: 'integer', minimum: 1, maximum: 9, default: 3},
    on: {title: 'On', type: 'boolean', default: true},
    dates: {
      title: 'Dates',
      type: 'object',
      properties: {effective: {title: 'Effective', type: 'string', format: 'date'}},
      unevaluatedProperties: false,
      default: {},
    },
    term: {type: 'object', properties: {initialMonths: {type: 'integer'}}, default: {}},
    services: {
      type: 'object',
      properties: {deliverables: {type: 'array', items: {type: 'object'}}},
      default: {},
    },
    parties: {
      type: 'array',
      default: [{role: 'customer'}, {role: 'vendor'}],
      items: {type: 'object', properties: {role: {type: 'string'}, id: {type: 'string'}}},
    },
  },
  required: ['kind'],
  unevaluatedProperties: false,
}
const compiled = await compileSchema(schema, {})

function read(text: string, set: readonly {pointer: string; value: string}[] = []) {
  const {value, diagnostics} = readDeal({file: 'deal.yaml', text}, compiled, {set})
  return {value, said: diagnostics.map(formatDiagnostic)}
}

describe('values', () => {
  test('defaults are filled in, and all is frozen', () => {
    const {value} = read('kind: a\n')
    expect(value?.data).toMatchObject({kind: 'a', count: 3, on: true})
    expect(Object.isFrozen(value?.data['dates'])).toBe(true)
  })

  test('merge keys and anchors are followed, and places are those of the alias', () => {
    const {value, said} = read(
      'kind: a\ndates: &d {effective: 2026-01-31}\nterm: {<<: *d, initialMonths: x}\n',
    )
    expect(value).toBeUndefined()
    expect(said).toEqual([
      'deal.yaml:3:31: error[deal/type]: Unexpected `x` for /term/initialMonths, expected a whole number',
    ])
  })

  test('an unknown value is put back with the default that conditions assume', () => {
    const {value} = read('kind: a\ncount: {unknown: true, note: ask}\nname: {unknown: true}\n')
    expect(value?.data['count']).toEqual({unknown: true, note: 'ask', assumed: 3})
    expect(value?.data['name']).toEqual({unknown: true})
  })

  test('a key without a value counts as an empty mapping where one is expected', () => {
    expect(read('kind: a\ndates:\n').value?.data['dates']).toEqual({})
  })

  test('the digest follows the data, not how it is written', () => {
    const one = read('kind: a\nname: Acme\n').value?.digest
    const other = read('{"name": "Acme", "kind": "a"}').value?.digest
    expect(one).toMatch(/^[0-9a-f]{64}$/)
    expect(other).toBe(one)
    expect(read('kind: b\nname: Acme\n').value?.digest).not.toBe(one)
  })
})

describe('derived values', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-12-15', 14, '2029-02-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months end on %s', (effective, months, end) => {
    const {value} = read(
      `kind: a\ndates: {effective: ${effective}}\nterm: {initialMonths: ${months}}\n`,
    )
    expect(value?.view['derived']).toMatchObject({endDate: end})
  })

  test('fees are added without losing cents', () => {
    const fees = ['0.10', '0.20', '1000000.05'].map(
      (amount) => `{fee: {amount: "${amount}", currency: EUR}}`,
    )
    const {value} = read(`kind: a\nservices: {deliverables: [${fees.join(', ')}]}\n`)
    expect(value?.view['derived']).toEqual({
      deliverablesTotal: {amount: 1000000.35, currency: 'EUR'},
    })
  })

  test('the sides are the parties themselves', () => {
    const {value} = read('kind: a\n')
    const {parties, customers, vendor} = (value?.view ?? {}) as Record<string, readonly unknown[]>
    expect(customers?.[0]).toBe(parties?.[0])
    expect(vendor).toBe(parties?.[1])
  })
})

describe('settings', () => {
  test('replace values, and say so in places', () => {
    const {value, said} = read('kind: a\nname: Acme\n', [{pointer: '/count', value: '99'}])
    expect(value).toBeUndefined()
    expect(said).toEqual([
      '--set /count: error[deal/range]: Unexpected `99` for Count, expected at most 9',
    ])
  })

  test('make mappings on the way, but no entries of lists', () => {
    const ok = read('kind: a\n', [{pointer: '/dates/effective', value: '2026-01-01'}])
    expect(ok.value?.data['dates']).toEqual({effective: '2026-01-01'})
    const {said} = read('kind: a\nparties: []\n', [{pointer: '/parties/4/id', value: 'x'}])
    expect(said[0]).toContain('error[deal/setting]')
  })

  test('never reach a prototype', () => {
    const {said} = read('kind: a\n', [{pointer: '/__proto__/polluted', value: 'yes'}])
    expect(said[0]).toContain('error[deal/setting]')
    expect('polluted' in {}).toBe(false)
  })
})

test('nothing that can be written makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: 'binary'}),
        fc.json(),
        fc.object().map((each) => stringify(each)),
      ),
      (text) => {
        const {value, diagnostics} = readDeal({file: 'deal.yaml', text}, compiled)
        expect(value === undefined).toBe(diagnostics.some(({severity}) => severity === 'error'))
      },
    ),
    {numRuns: 300},
  )
})

test('what a kind allows of a value that the schema knows is what is expected', async () => {
  const narrowed = await compileSchema(
    {
      type: 'object',
      properties: {
        kind: {title: 'Kind', enum: ['a', 'b']},
        start: {title: 'Start', enum: ['now', 'signature', 'later']},
        form: {title: 'Form', enum: ['ink', 'seal', 'mark']},
        parties: {
          type: 'array',
          default: [{role: 'customer'}, {role: 'vendor'}],
          items: {type: 'object'},
        },
      },
      allOf: [
        {
          if: {properties: {kind: {const: 'b'}}},
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: {properties: {start: {not: {const: 'later'}}, form: {enum: ['ink', 'seal']}}},
        },
      ],
    },
    {},
  )
  const found = (kind: string) =>
    readDeal(
      {file: 'deal.yaml', text: `kind: ${kind}\nstart: later\nform: mark\n`},
      narrowed,
    ).diagnostics.map(formatDiagnostic)
  expect(found('a')).toEqual([])
  expect(found('b')).toEqual([
    'deal.yaml:2:8: error[deal/choice]: Unexpected `later` for Start, expected another value\n  hint: deals of this kind cannot have it',
    'deal.yaml:3:7: error[deal/choice]: Unexpected `mark` for Form, expected `ink` or `seal`',
  ])
})
