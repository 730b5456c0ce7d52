import {compileLibrary} from '@ringfence/template/compile'
import {blocksRead} from '@ringfence/verify'
import {expect, test} from 'vitest'

const value = {title: 'Value', type: 'string'}
const fields = {
  type: 'object',
  properties: Object.fromEntries(
    ['text', 'tested', 'chosen', 'defined', 'deeper', 'inPlace', 'ruled', 'never'].map((name) => [
      name,
      {type: 'object', properties: {a: value}},
    ]),
  ),
} as const

test('the keys that texts, conditions, the definitions that they use and rules read', () => {
  const {value: library, diagnostics} = compileLibrary({
    files: {
      'agreements/sample/agreement.yaml':
        'kind: sample\ntitle: S\nversion: 1.0.0\nsummary: S.\nstyle: plain\nsections:\n  - {clause: duty, when: {chosen.a: x}}\n',
      'clauses/duty/clause.yaml':
        'id: duty\nrole: clause\nfamily: 1\ntitle: Duty\nversion: 1.0.0\npurpose: P.\nvariants: [{id: text}]\n',
      'clauses/duty/text.md':
        '1. {{text.a}} {{#if tested.a}}x{{/if}} each Log and the Den, a **"Den"**.\n',
      'definitions/log.md': '---\nterm: Log\nversion: 1.0.0\n---\nmeans {{defined.a}} of a Pen.\n',
      'definitions/pen.md': '---\nterm: Pen\nversion: 1.0.0\n---\nmeans {{deeper.a}}.\n',
      'definitions/den.md': '---\nterm: Den\nversion: 1.0.0\n---\nmeans {{inPlace.a}}.\n',
      'definitions/hen.md': '---\nterm: Hen\nversion: 1.0.0\n---\nmeans {{never.a}}.\n',
      'styles/plain.yaml': 'description: none\n',
    },
    fields,
    digest: '',
  })
  expect(diagnostics).toEqual([])
  const agreement = library?.agreements['sample']
  if (!library || !agreement) throw new Error('The sample does not compile')
  const rule = {clauses: ['duty'], when: [{'/ruled/a': {const: 'x'}}]}
  const other = {clauses: ['exit'], when: [{'/never/a': {const: 'x'}}]}
  const ruled = {...library, rules: [rule, other] as unknown as typeof library.rules}
  expect([...blocksRead(agreement, ruled)].toSorted()).toEqual([
    'chosen',
    'deeper',
    'defined',
    'ruled',
    'tested',
    'text',
  ])
})
