import {assemble} from '@ringfence/assemble'
import {lint, rules} from '@ringfence/lint'
import {type Deal, type Diagnostic, formatDiagnostic} from '@ringfence/model'
import {fill} from '@ringfence/template'
import {compileLibrary} from '@ringfence/template/compile'
import {describe, expect, test} from 'vitest'
import {readFieldSchema} from '../scripts/library-files.ts'

/*
 * Each rule's own examples, drafted as a clause `sample`. A second clause, which the deal switches off, defines
 * Quarantined Field and uses Quarantine Officer.
 */
const manifest = (id: string) => `id: ${id}
role: clause
family: 99
title: Sample
version: 1.0.0
purpose: Show a rule at work.
reads: []
variants:
  - {id: text}
`
const agreement = `kind: outsourcingMsa
title: Sample
version: 1.0.0
summary: A sample.
style: plain
sections:
  - sample
  - {clause: off, when: {governingLaw.excludeCisg: true}}
`

/** An example is the text of a clause; further files may follow it, each under a line `=== path`. */
function filesOf(example: string): Record<string, string> {
  const [text = '', ...others] = example.split(/^=== /m)
  const further = others.map((part) => {
    const end = part.indexOf('\n')
    return [part.slice(0, end), `${part.slice(end + 1).trimEnd()}\n`] as const
  })
  const files = {'clauses/sample/text.md': `${text.trimEnd()}\n`, ...Object.fromEntries(further)}
  const defines = Object.keys(files).some((path) => path.startsWith('definitions/'))
  return defines ? {...files, ...glossary} : files
}

/** Prints the definitions, for examples that have some. */
const glossary = {
  'clauses/glossary/clause.yaml': manifest('glossary'),
  'clauses/glossary/text.md': '1. Words have meanings:\n\n   {{definitions}}\n',
}

/** The kind, with the clauses that the example adds. */
function agreementWith(files: Readonly<Record<string, string>>): string {
  const added = Object.keys(files).flatMap(
    (path) => /^clauses\/(.+)\/clause\.yaml$/.exec(path)?.[1] ?? [],
  )
  return agreement + added.map((id) => `  - ${id}\n`).join('')
}
const off = '1. The **"Quarantined Field"** is set apart. The Quarantine Officer guards it.\n'

function check(text: string): readonly string[] {
  return found(text).map(({code}) => code)
}

function found(text: string): readonly Diagnostic[] {
  const files = filesOf(text)
  const library = compileLibrary({
    files: {
      'agreements/outsourcing-msa/agreement.yaml': agreementWith(files),
      'clauses/sample/clause.yaml': manifest('sample'),
      'clauses/off/clause.yaml': manifest('off'),
      'clauses/off/text.md': off,
      'styles/plain.yaml': 'description: none\n',
      'definitions/vendor.md': '---\nterm: Vendor\nversion: 1.0.0\n---\nmeans one.\n',
      'definitions/customer.md': '---\nterm: Customer\nversion: 1.0.0\n---\nmeans one.\n',
      ...files,
    },
    fields: readFieldSchema(),
    digest: '',
  })
  expect(library.diagnostics).toEqual([])
  // The title is a placeholder, for the rule about values.
  const data = {governingLaw: {excludeCisg: false}, title: 'TBC'}
  const deal: Deal = {
    kind: 'outsourcingMsa',
    language: 'en-GB',
    data,
    view: data,
    digest: '',
    titleOf: (pointer) => pointer,
    isGiven: () => true,
    placeOf: (pointer) => ({file: 'deal.yaml', pointer}),
  }
  if (!library.value) throw new Error('The sample does not compile')
  const draft = fill(library.value, deal, {tool: ''}).value
  if (!draft) throw new Error('The sample cannot be filled')
  const {contract, facts} = assemble(draft)
  return lint(
    {
      contract,
      facts,
      terms: library.value.terms,
      properNames: [],
      synonyms: {Supplier: 'Vendor', Maker: 'Maker'},
      dutyBearers: Object.keys(library.value.vocabularies['duty-bearers'] ?? {}),
      american: {defence: 'defense'},
      placeOf: deal.placeOf,
    },
    {advice: true},
  )
}

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, {bad, good}) => {
  test('reports its bad example', () => expect(check(bad)).toContain(code))
  test('is silent about its good example', () => expect(check(good)).not.toContain(code))
})

test('a reference to a clause that the deal switches off says why it is off', () => {
  expect(
    found('1. Vendor complies with {{ref "off"}}.').map(formatDiagnostic),
  ).toMatchInlineSnapshot(`
    [
      "clauses/sample/text.md:1:25: error[reference/dangling]: Reference to \`off\`, which this deal leaves out because \`governingLaw.excludeCisg\` is not \`true\`
      hint: set the condition in the deal, or put the reference under the same condition",
    ]
  `)
})

test('codes are unique', () => {
  const codes = rules.map(({code}) => code)
  expect(new Set(codes).size).toBe(codes.length)
})

test('the forty rules of the drafting style are all there', () => {
  const numbers = new Set(rules.flatMap(({source}) => source.match(/\bL\d\d\b/g) ?? []))
  const expected = Array.from({length: 40}, (_, index) => `L${String(index + 1).padStart(2, '0')}`)
  expect([...numbers].toSorted()).toEqual(expected)
})

test.each([
  [
    '{{#signature}}\nSigned on behalf of Vendor\n\n{{line "Signature"}}\n{{line "Name"}}\n{{line "Date"}}\n{{/signature}}',
    'a title',
  ],
  [
    '{{#signature}}\nSigned by Vendor before a witness\n\n{{line "Signature"}}\n{{line "Name"}}\n{{line "Date"}}\n{{/signature}}',
    'a witness',
  ],
  [
    '1. Signed:\n\n   {{#signature}}\n   Signed\n\n   {{line "Signature"}}\n   {{line "Name"}}\n   {{/signature}}',
    'a date',
  ],
])('an execution block wants what its words speak of', (text, line) => {
  expect(found(text).map(({message}) => message)).toContain(
    `The execution block has no line for ${line}`,
  )
})

test('parties of another name bear duties, and are no synonyms, where the library says so', () => {
  const text =
    '1. The Maker that is late shall act and shall report on each day, and the Maker keeps it.'
  const bearers = `${text}\n=== vocabularies/duty-bearers.yaml\nMaker: a party\n`
  const about = (example: string) =>
    check(example).filter((code) => /shall-subject|synonym/.test(code))
  expect(about(text)).toEqual(['drafting/shall-subject', 'drafting/shall-subject'])
  expect(about(bearers)).toEqual([])
})

test('the name of a party may have any characters', () => {
  const bearers =
    '1. Acme (UK)+ shall act.\n=== vocabularies/duty-bearers.yaml\nAcme (UK)+: a party\n'
  expect(check(bearers)).not.toContain('drafting/shall-subject')
})

test('quotation marks of German are a pair, and `By` is a line for a signature', () => {
  expect(check('1. Vendor calls it „Leistung“.')).not.toContain('text/unbalanced')
  expect(check('1. Vendor calls it „Leistung“ and “thing.')).toContain('text/unbalanced')
  const block = (label: string) =>
    `{{#signature}}\nSigned\n\n{{line "${label}"}}\n{{line "Name"}}\n{{line "Date"}}\n{{/signature}}`
  expect(check(block('By'))).not.toContain('drafting/signature-complete')
  expect(check(block('Place'))).toContain('drafting/signature-complete')
})

test('what a document calls itself is no undefined term, and is told once', () => {
  const about = (text: string) =>
    check(text).filter((code) => /^term\/(?:undefined|capitalised)|own-name/.test(code))
  expect(about('1. Vendor keeps to this Agreement.')).toEqual(['drafting/own-name'])
  expect(about('1. This Deed binds Vendor.')).toEqual(['drafting/own-name'])
  expect(about('1. Vendor keeps to that Agreement.')).toEqual(['term/capitalised'])
  expect(about('1. Vendor keeps to Section 9 and to Annex 2 of another text.')).toEqual([])
  expect(about('1. Vendor keeps to its Section.')).toEqual(['term/capitalised'])
})

test('what stands in the table of a cover is text, and its title is not', () => {
  const cover = `1. Vendor shall act.
=== clauses/front/clause.yaml
id: front
role: cover
family: 1
version: 1.0.0
purpose: Say what counts.
variants: [{id: text}]
=== clauses/front/text.md
# Title With Capitals

### Centred Line With Capitals

The Project Champion signs.

| | |
|---|---|
| Term | the Other Champion |
`
  const phrases = found(cover).filter(({code}) => code === 'term/capitalised')
  expect(phrases.map(({message}) => message)).toEqual([
    '`Project Champion` reads like a defined term, but is not defined',
    '`Other Champion` reads like a defined term, but is not defined',
  ])
})

test('what applies without being printed defines and uses terms', () => {
  const text = '1. The **"Quarantine Officer"** keeps to the Quarantined Field.'
  const incorporating = agreement.replace('true}}', 'true}, incorporated: true}')
  const about = (example: string) =>
    check(example).filter((code) => /^term\/(?:undefined|only-dropped)$/.test(code))
  expect(about(text)).toEqual(['term/undefined', 'term/only-dropped'])
  expect(about(`${text}\n=== agreements/outsourcing-msa/agreement.yaml\n${incorporating}`)).toEqual(
    [],
  )
})

test('a conjunction behind a no-break space ends an item as well', () => {
  const text =
    '1. Vendor shall:\n   1. act:\n      1. now;&nbsp;or\n      1. later;&nbsp;and\n   1. report.'
  expect(check(text).filter((code) => code === 'drafting/list-endings')).toEqual([])
})
