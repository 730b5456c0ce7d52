import {readFileSync} from 'node:fs'
import {formatDiagnostic} from '@ringfence/model'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {readTestFiles} from '../../scripts/library-files.ts'
import {testing} from './library.ts'

/* Test files that are wrong: all faults at once, and nothing of them is run. */
const validate = new Ajv2020({strict: false}).compile(
  JSON.parse(
    readFileSync(new URL('../../schemas/clause-test.schema.json', import.meta.url), 'utf8'),
  ),
)

const malformed = {
  'unknown keys': 'deals: one\ntests:\n  - {name: A duty, expect: {contain: x}}\n',
  'no tests': 'deal: one\n',
  'an empty list of tests': 'deal: one\ntests: []\n',
  'a test without name': 'deal: one\ntests:\n  - expect: {variant: short}\n',
  'nothing expected': 'deal: one\ntests:\n  - {name: Drafts, expect: {}}\n',
  'no expectation': 'deal: one\ntests:\n  - {name: Drafts}\n',
  'values of the wrong kind':
    'deal: one\ntests:\n  - {name: A duty, whole: always, expect: {present: act, numbers: [1], contains: [], golden: A B}}\n',
  'settings that are no pointers':
    'deal: one\ntests:\n  - {name: A duty, set: {days: 3}, expect: {variant: short}}\n',
  'a list in place of a mapping': '- name: A duty\n',
}

const unknown = {
  'a deal, an anchor, a variant, a term and a rule':
    'deal: two\ntests:\n  - name: A duty\n    expect: {present: [ac], variant: shor, defines: [Dutie], fires: [X-1], contains: {prof: x}}\n',
  'other clauses':
    'deal: one\ntests:\n  - {name: A duty, without: [exti], expect: {variant: short}}\n',
  'a second test of one name':
    'deal: one\ntests:\n  - {name: A duty, expect: {variant: short}}\n  - {name: A duty, expect: {variant: short}}\n',
  'a bad pattern': "deal: one\ntests:\n  - {name: A duty, expect: {matches: '(days'}}\n",
  'no deal': 'tests:\n  - {name: A duty, expect: {variant: short}}\n',
  'bad YAML': 'tests:\n  - {name: A duty\n',
}

async function faults(tests: string | Record<string, string>): Promise<readonly string[]> {
  const {diagnostics, results} = await testing(tests)
  expect(results).toEqual([])
  expect(diagnostics.length).toBeGreaterThan(0)
  return diagnostics.map((each) => formatDiagnostic(each))
}

describe('a test file with', () => {
  test.each(Object.entries({...malformed, ...unknown}))('%s', async (_, text) =>
    expect(await faults(text)).toMatchSnapshot(),
  )

  test('a clause that is not there', async () =>
    expect(
      await faults({
        'clauses/dty/clause.test.yaml':
          'deal: one\ntests:\n  - {name: A duty, expect: {variant: short}}\n',
      }),
    ).toEqual(['clauses/dty/clause.test.yaml:1:1: error[test/unknown]: No clause `dty`']))
})

describe('the schema for editors', () => {
  test.each(Object.entries(malformed))('refuses %s', (_, text) =>
    expect(validate(parse(text))).toBe(false),
  )

  test('takes every test file of the library', () => {
    const refused = Object.entries(readTestFiles()).filter(
      ([file, text]) => file.endsWith('.yaml') && !validate(parse(text)),
    )
    expect(refused.map(([file]) => file)).toEqual([])
  })
})
