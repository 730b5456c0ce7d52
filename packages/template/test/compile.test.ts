import {formatDiagnostic, type JsonObject} from '@ringfence/model'
import {describe, expect, test} from 'vitest'
import {compileLibrary} from '../src/compile/index.ts'

const fields: JsonObject = {
  type: 'object',
  properties: {
    name: {title: 'Name', type: 'string'},
    on: {title: 'On', type: 'boolean'},
    kind: {title: 'Kind', enum: ['a', 'b']},
    list: {
      title: 'List',
      type: 'array',
      items: {type: 'object', properties: {item: {type: 'string'}}},
    },
  },
}
const manifest = `id: duty
role: clause
family: 3
version: 1.0.0
purpose: Say who acts.
reads: []
positions: {customerFriendly: {variant: text, gives: All.}}
variants: [{id: text}]
`

function compile(files: Readonly<Record<string, string>>): readonly string[] {
  return compileLibrary({files, fields, digest: ''}).diagnostics.map(formatDiagnostic)
}

const clause = (text: string) =>
  compile({'clauses/duty/clause.yaml': manifest, 'clauses/duty/text.md': `${text}\n`})

describe('a text that is right', () => {
  test.each([
    ['1. {{anchor "x"}}**Heading.** {{name}} acts.'],
    ['1. One; and\n1. two.'],
    ['{{#if on}}\n1. One.\n{{else}}\n1. Two.\n{{/if}}'],
    ['1. One {{#is kind "a"}}a{{else}}b{{/is}}.'],
    ['1. Items:\n\n   | A |\n   |---|\n   {{#each list}}\n   | {{item}} |\n   {{/each}}'],
    ['{{#each list}}\n1. ({{#if @last}}**"Term"**{{/if}})\n{{/each}}'],
    [
      '{{#signature}}\nSigned by {{name}}:\n\n{{line "Name" name}}\n{{line "Date"}}\n{{/signature}}',
    ],
    ['1. {{#if (and on (not (is kind "a")))}}x{{/if}}y.'],
    ['1. {{checkbox (is kind "a")}} A {{checkbox on}} B.'],
    ['| | |\n|---|---|\n| **"Term"** | one<br>two<br/>three |'],
  ])('%s', (text) => {
    expect(clause(text)).toEqual([])
  })
})

test('a defined term is bold right behind an anchor', () => {
  const {value} = compileLibrary({
    files: {
      'clauses/duty/clause.yaml': manifest,
      'clauses/duty/text.md': '1. {{anchor "goods"}}**"Goods"** means goods.\n',
    },
    fields,
    digest: '',
  })
  expect(value?.clauses['duty']?.variants[0]?.body).toMatchObject([
    {
      children: [
        {anchor: 'goods', children: [{children: [{type: 'definedTerm'}, {type: 'text'}]}]},
      ],
    },
  ])
})

describe('a text that is wrong is reported with its place', () => {
  test.each([
    ['1. {{nam}} acts.'],
    ['1. {{mony name}}.'],
    ['1. {{checkbox}} A.'],
    ['1. {{checkbox "on"}} A.'],
    ['1. {{checkbox (is kind "c")}} A.'],
    ['1. {{#if on}}x{{/each}}.'],
    ['1. Vendor {{#if on}}shall\n1. act.{{/if}}'],
    ['1. {{#is kind "c"}}x{{/is}}.'],
    ['1. {{label kind "words"}}.'],
    ['1. Text {{anchor "late"}}.'],
    ['- a bullet'],
    ['![image](x.png)'],
    ['1. <b>html</b>'],
    ['1. {{> partial}}'],
    ['1. {{name'],
  ])('%s', (text) => {
    expect(clause(text)).toMatchSnapshot()
  })
})

describe('a manifest that is wrong', () => {
  const broken = (from: string, to: string) =>
    compile({
      'clauses/duty/clause.yaml': manifest.replace(from, to),
      'clauses/duty/text.md': '1. Text.\n',
    })
  test.each([
    ['family: 3', 'familly: 3'],
    ['family: 3', 'family: three'],
    ['role: clause', 'role: cluase'],
    ['id: duty', 'id: duties'],
    ['variants: [{id: text}]', 'variants: [{id: other}]'],
    ['variants: [{id: text}]', 'variants: [{id: text, when: {nam: x}}]'],
    ['variants: [{id: text}]', 'variants: [{id: text, when: {kind: c}}]'],
    ['purpose: Say who acts.', ''],
    ['reads: []', 'protects: [S1, S2]'],
    ['reads: []', 'protects: {S18: [x], S3: yes, S4: [gone]}'],
    ['gives: All.', 'rationale: None.'],
    ['role: clause', 'role: [clause'],
    ['variants: [{id: text}]', 'variants:\n  - {id: text}\n  -'],
    ['positions: {customerFriendly: {variant: text, gives: All.}}', 'positions:\n  balanced:'],
  ])('%s → %s', (from, to) => {
    expect(broken(from, to)).toMatchSnapshot()
  })
})

test('a definition needs a term', () => {
  expect(compile({'definitions/x.md': '---\nversion: 1.0.0\n---\nmeans x.\n'})).toMatchSnapshot()
})

test('an agreement names clauses that the library has', () => {
  const agreement =
    'kind: a\ntitle: A\nversion: 1.0.0\nsummary: A.\nstyle: plain\nsections: [duty, none]\n'
  expect(
    compile({
      'agreements/a/agreement.yaml': agreement,
      'clauses/duty/clause.yaml': manifest,
      'clauses/duty/text.md': '1. Text.\n',
    }),
  ).toMatchSnapshot()
})

test.each([
  ['{clause: duty, incorporated: true}'],
  ['{clause: duty, when: {on: true}, incorporated: "yes"}'],
])('a part applies without being printed only where a condition leaves it out: %s', (section) => {
  const agreement = `kind: a\ntitle: A\nversion: 1.0.0\nsummary: A.\nstyle: plain\nsections:\n  - ${section}\n`
  const found = compile({
    'agreements/a/agreement.yaml': agreement,
    'clauses/duty/clause.yaml': manifest,
    'clauses/duty/text.md': '1. Vendor acts.\n',
    'styles/plain.yaml': 'description: plain\n',
  })
  expect(found).toEqual([
    'agreements/a/agreement.yaml:7:5: error[library/manifest]: Unexpected `incorporated`, expected `true` beside a `when`',
  ])
})

test('a level of a house style prints its own number', () => {
  const level = (text: string) => `{format: decimal, text: "${text}", indent: 1, hanging: 1}`
  const numbering = `[${level('Attachment')}, ${level('%1.%3')}, ${level('%1.%3')}]`
  const {diagnostics} = compileLibrary({
    files: {'styles/plain.yaml': `description: plain\nnumbering: {clause: ${numbering}}\n`},
    fields,
    styleSchema: {type: 'object'},
    digest: '',
  })
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'styles/plain.yaml:2:46: error[library/manifest]: Unexpected text `Attachment` of level 1, expected one with `%1`',
    'styles/plain.yaml:2:108: error[library/manifest]: Unexpected text `%1.%3` of level 2, expected one with `%2`',
  ])
})
