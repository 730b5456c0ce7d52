import {type Block, type Deal, type Inline, isUnknown, type JsonObject} from '@ringfence/model'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compileLibrary} from '../src/compile/index.ts'
import {fill} from '../src/index.ts'

const any: JsonObject = {}
const fields: JsonObject = {
  type: 'object',
  properties: {
    name: {title: 'Name', type: 'string'},
    text: {title: 'Text', type: 'string'},
    on: {title: 'On', type: 'boolean'},
    codes: {type: 'array', items: {enum: ['x', 'y', 'z']}},
    kind: {enum: ['a', 'b']},
    named: {enum: ['n']},
    money: any,
    period: any,
    date: any,
    count: {type: 'integer'},
    percent: {type: 'number'},
    address: any,
    customers: {type: 'array', items: {type: 'object', properties: {name: {type: 'string'}}}},
  },
}
const files = (text: string) => ({
  'agreements/a/agreement.yaml':
    'kind: a\ntitle: A\nversion: 1.0.0\nsummary: A.\nstyle: plain\nsections: [duty]\n',
  'clauses/duty/clause.yaml': `id: duty
role: clause
family: 3
version: 1.0.0
purpose: Say who acts.
reads: []
positions: {customerFriendly: {variant: text, gives: All.}}
variants: [{id: text}]
`,
  'clauses/duty/text.md': `${text}\n`,
  'styles/plain.yaml': 'description: plain\n',
  'vocabularies/words.yaml': 'x: ex\ny: why\nz: zed\nn: the licence of a Licence Centre\n',
  'vocabularies/place.yaml': 'GB: the United Kingdom\n',
  'vocabularies/spelling-en-us.yaml': 'licence: license\ncentre: center\n',
})

interface Filled {
  readonly blocks: readonly Block[]
  readonly text: string
  readonly codes: readonly string[]
}

function filled(text: string, view: JsonObject, language = 'en-GB'): Filled {
  const {value: library, diagnostics: faults} = compileLibrary({
    files: files(text),
    fields,
    digest: '',
  })
  if (!library) throw new Error(JSON.stringify(faults))
  const deal: Deal = {
    kind: 'a',
    language,
    data: view,
    view,
    digest: '',
    titleOf: (pointer) => pointer,
    placeOf: (pointer) => ({file: 'deal.yaml', pointer}),
    isGiven: () => true,
  }
  const {value, diagnostics} = fill(library, deal, {tool: ''})
  const blocks = value?.sections[0]?.children ?? []
  return {blocks, text: wordsOf(blocks), codes: diagnostics.map(({code}) => code)}
}

function wordsOf(blocks: readonly Block[]): string {
  const parts: string[] = []
  for (const block of blocks) {
    if (block.type === 'paragraph') parts.push(inline(block.children))
    if (block.type === 'item') {
      const heading = block.heading ? `${inline(block.heading)}. ` : ''
      parts.push(`${heading}${wordsOf(block.children)}`)
    }
    if (block.type === 'list') parts.push(...block.items.map(wordsOf))
    if (block.type === 'table')
      parts.push(...[block.header, ...block.rows].map((row) => row.map(inline).join(' | ')))
  }
  return parts.join('\n')
}

function inline(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'field') return node.value
      if (node.type === 'strong' || node.type === 'emphasis') return inline(node.children)
      return node.type === 'definedTerm' ? `“${node.term}”` : ''
    })
    .join('')
}

describe('values', () => {
  const view = {
    name: 'Acme',
    money: {amount: '1250000.50', currency: 'USD'},
    period: {value: 10, unit: 'businessDays'},
    date: '2026-03-07',
    count: 1,
    percent: 2.5,
    codes: ['x', 'y', 'z'],
    named: 'n',
    address: {
      lines: ['1 High Street'],
      city: 'Leeds',
      region: 'Yorkshire',
      postalCode: 'LS1',
      country: 'GB',
    },
    customers: [{name: 'One'}, {name: 'Two'}],
  }
  test.each([
    ['{{name}}', 'Acme', 'Acme'],
    ['{{money money}}', 'USD\u00a01,250,000.50', 'USD\u00a01,250,000.50'],
    ['{{duration period}}', '10 Business Days', '10 Business Days'],
    ['{{date date}}', '7 March 2026', 'March 7, 2026'],
    ['{{count count "day"}}', '1 day', '1 day'],
    ['{{percent percent}}', '2.5%', '2.5%'],
    ['{{list codes "words"}}', 'ex, why and zed', 'ex, why, and zed'],
    ['{{list codes "words" conjunction="or"}}', 'ex, why or zed', 'ex, why, or zed'],
    ['{{plural customers "is" "are"}}', 'are', 'are'],
    [
      '{{address address}}',
      '1 High Street, Leeds, Yorkshire LS1, the United Kingdom',
      '1 High Street, Leeds, Yorkshire LS1, the United Kingdom',
    ],
    ['a licence of {{name}}', 'a licence of Acme', 'a license of Acme'],
    [
      'Centre: {{label named "words"}}',
      'Centre: the licence of a Licence Centre',
      'Center: the license of a Licence Centre',
    ],
  ])('%s', (template, british, american) => {
    expect(filled(`1. ${template}`, view).text).toBe(british)
    expect(filled(`1. ${template}`, view, 'en-US').text).toBe(american)
  })
})

describe('conditions and loops', () => {
  test('the last items of a list get their conjunction and full stop', () => {
    const template = '1. Both:\n   1. one;\n{{#if on}}\n   1. two; and\n{{/if}}\n   1. three.'
    expect(filled(template, {on: true}).text).toBe('Both:\none;\ntwo; and\nthree.')
    expect(filled(template, {on: false}).text).toBe('Both:\none; and\nthree.')
  })

  test('rows of a table are made of entries', () => {
    const template =
      '1. Table:\n\n   | Name |\n   |---|\n   {{#each customers}}\n   | {{name}} |\n   {{/each}}'
    expect(filled(template, {customers: [{name: 'One'}, {name: 'Two'}]}).text).toBe(
      'Table:\nName\nOne\nTwo',
    )
  })

  test('rows under conditions have no space around their words', () => {
    const template =
      '1. Table:\n\n   | A | B |\n   |---|---|\n{{#if on}}\n   | one | two |\n{{else}}\n   | 1 | 2 |\n{{/if}}'
    expect(filled(template, {on: true}).text).toBe('Table:\nA | B\none | two')
    expect(filled(template, {on: false}).text).toBe('Table:\nA | B\n1 | 2')
  })

  test('a term may be defined beside a condition', () => {
    const template =
      '{{#each customers}}\n1. {{name}}{{#if @last}} (**"Customer"**){{/if}}\n{{/each}}'
    expect(filled(template, {customers: [{name: 'One'}, {name: 'Two'}]}).text).toBe(
      'One\nTwo (“Customer”)',
    )
  })
})

describe('missing and unknown values', () => {
  test('a missing value is an error, not a blank', () => {
    expect(filled('1. {{name}}', {}).codes).toEqual(['value/missing'])
  })

  test('an unknown value is a blank, and conditions assume the default', () => {
    const unknown = {unknown: true, assumed: true}
    expect(isUnknown(unknown)).toBe(true)
    const {text, codes} = filled('1. {{name}} {{#if on}}on{{/if}}', {
      name: {unknown: true},
      on: unknown,
    })
    expect({text, codes}).toEqual({text: '[●] on', codes: ['value/unknown']})
  })

  test('parts of a value may be unknown', () => {
    const address = {lines: ['1 High Street'], city: {unknown: true}, country: 'GB'}
    const {text, codes} = filled('1. {{address address}}', {address})
    expect({text, codes}).toEqual({
      text: '1 High Street, [●], the United Kingdom',
      codes: ['value/unknown'],
    })
  })
})

test('any text survives as a value, and changes no structure', () => {
  const texts = fc
    .string({unit: 'grapheme', minLength: 1})
    .filter((text) => !/[\p{Cc}\p{Co}\p{Cs}]/u.test(text))
  fc.assert(
    fc.property(texts, (name) => {
      const {blocks, text} = filled('1. **Heading.** By {{name}}.\n1. Second.', {name})
      expect(blocks.map(({type}) => type)).toEqual(['item', 'item'])
      expect(text).toBe(`Heading. By ${name}.\nSecond.`)
    }),
    {numRuns: 60},
  )
})

describe('a table of labels and values', () => {
  const text = `1. Key terms:

   | | |
   |---|---|
   {{#if on}}
   | **"Start"** | {{checkbox (includes codes "x")}} now<br>{{checkbox (not (includes codes "x"))}} {{name}} |
   {{/if}}
   | Other **"Start Day"** | the **"End"** |`
  const cells = (view: JsonObject) => {
    const [item] = filled(text, view).blocks
    const table = item?.type === 'item' ? item.children[1] : undefined
    if (table?.type !== 'table') throw new Error('No table')
    return table
  }

  test('has no heads, and labels in its first column only', () => {
    const {header, rows} = cells({on: true, codes: ['x'], name: 'later'})
    const labels = rows.flat(2).filter((node) => node.type === 'definedTerm')
    expect(header).toEqual([])
    expect(labels.map(({term, label}) => [term, label])).toEqual([
      ['Start', true],
      ['Start Day', true],
      ['End', undefined],
    ])
  })

  test('ticks the box whose condition holds, and says which value decides', () => {
    const value = cells({on: true, codes: ['y'], name: 'later'}).rows[0]?.[1] ?? []
    expect(value.map((node) => (node.type === 'text' ? node.value : node.type))).toEqual([
      'checkbox',
      ' now',
      'break',
      'checkbox',
      ' ',
      'field',
    ])
    expect(value.filter((node) => node.type === 'checkbox')).toMatchObject([
      {checked: false, pointer: '/codes', title: '/codes'},
      {checked: true, pointer: '/codes', title: '/codes'},
    ])
  })

  test('a box may ask what the document has', () => {
    const [item] = filled('1. {{checkbox (has "duty")}} Duties.', {}).blocks
    expect(item).toMatchObject({children: [{children: [{checked: true, title: 'Choice'}, {}]}]})
  })
})
