import {describe, expect, test} from 'vitest'
import {textTestReport} from '../../packages/cli/src/tests/text-test-report.ts'
import {testing} from './library.ts'

/* Each expectation, where it holds and where it does not: what people read. */
async function report(tests: string): Promise<string> {
  const tested = await testing(tests)
  expect(tested.diagnostics).toEqual([])
  return textTestReport({tested, coverage: false}, {colour: false, quiet: true})
}

const one = (expected: string, more = '') =>
  `deal: one\ntests:\n  - name: The duty is there\n${more}    expect: ${expected}\n`

describe('holds', () => {
  test.each([
    '{printed: true}',
    '{variant: short}',
    '{present: [act, proof]}',
    '{text: {act: \'Duty. Vendor shall act within 30 days as a "Duty".\'}}',
    '{text: {proof: ["Vendor shall prove what it did:", "(a) on paper; and", "(b) as clause 1.1 says."]}}',
    '{contains: within 30 days}',
    '{lacks: {act: in writing}}',
    "{matches: {act: 'within \\d+ days'}}",
    "{numbers: {act: '1.1', proof: '1.2'}}",
    '{defines: [Duty]}',
    '{diagnostics: []}',
  ])('%s', async (expected) => expect(await report(one(expected))).toBe(''))

  test('in a whole document, with its own numbers', async () =>
    expect(await report(one("{numbers: {act: '2.1'}}", '    whole: true\n'))).toBe(''))

  test('of a clause that the deal leaves out, or that the test takes in', async () => {
    expect(await report(one('{printed: false}', '    set: {/on: false}\n'))).toBe('')
    expect(await report(one('{present: [act]}', '    set: {/on: false}\n    with: [duty]\n'))).toBe(
      '',
    )
  })

  test('of a clause that the deal leaves out, and does not give what it reads', async () => {
    const unset = '    set: {/on: false, /days: null, /size: null}\n'
    expect(await report(one('{printed: false}', unset))).toBe('')
  })

  test('of the least deal of a kind, with settings', async () =>
    expect(
      await report(
        'deal: sample\nset: {/days: 5, /parties: [{role: customer, legalName: A}, {role: vendor, legalName: B}]}\ntests:\n  - {name: Five days, expect: {contains: within 5 days}}\n  - {name: One day, set: {/days: 1}, expect: {contains: within 1 day}}\n',
      ),
    ).toBe(''))
})

describe('fails readably', () => {
  test.each([
    ['{printed: false}', ''],
    ['{variant: long}', ''],
    ['{absent: [proof]}', ''],
    ['{present: [proof]}', '    set: {/days: 0}\n'],
    ['{text: {act: Duty. Vendor shall act at once.}}', ''],
    ['{contains: within 31 days}', ''],
    ['{lacks: {act: Vendor shall}}', ''],
    ["{matches: 'within \\d+ weeks'}", ''],
    ["{numbers: {proof: '1.3'}}", ''],
    ['{definesNot: [Duty]}', ''],
    ['{defines: [Duty]}', '    set: {/size: huge}\n'],
    ['{diagnostics: [value/missing]}', ''],
    ['{present: [act]}', '    set: {/on: false}\n'],
    ['{present: [act]}', '    set: {/days: many}\n'],
    ['{present: [act], diagnostics: [deal/type]}', '    set: {/days: many}\n'],
    ['{golden: as-it-is}', ''],
  ])('%s %s', async (expected, more) => expect(await report(one(expected, more))).toMatchSnapshot())
})

describe('golden texts', () => {
  const tests = one('{golden: short}')
  const golden = 'clauses/duty/golden/short.txt'

  test('are written when they are asked for, and hold then', async () => {
    const first = await testing(tests, {update: true})
    expect(first.goldens).toMatchInlineSnapshot(`
      {
        "clauses/duty/golden/short.txt": "duty (short)
      1.1 Duty. Vendor shall act within 30 days as a “Duty”.
      1.2 Vendor shall prove what it did:
        (a) on paper; and
        (b) as clause 1.1 says.
      ",
      }
    `)
    const files = {'clauses/duty/clause.test.yaml': tests, ...first.goldens}
    const second = await testing(files, {update: true})
    expect(second.goldens).toEqual({})
    expect((await testing(files)).results.flatMap(({failures}) => failures)).toEqual([])
  })

  test('show what differs, and are missed where no test names them', async () => {
    const {goldens} = await testing(tests, {update: true})
    const old = {[golden]: (goldens[golden] ?? '').replace('30', '60')}
    const tested = await testing({'clauses/duty/clause.test.yaml': tests, ...old})
    expect(
      textTestReport({tested, coverage: false}, {colour: false, quiet: true}),
    ).toMatchInlineSnapshot(`
      "clauses/duty/clause.test.yaml:3:5: failed: duty: The duty is there
        The clause differs from the golden text \`short\` (line 4)
          expected: duty (short)
                    1.1 Duty. Vendor shall act within [-60-] days as a “Duty”.
                    1.2 Vendor shall prove what it did:
                      (a) on paper; and
                      (b) as clause 1.1 says.
          actual:   duty (short)
                    1.1 Duty. Vendor shall act within {+30+} days as a “Duty”.
                    1.2 Vendor shall prove what it did:
                      (a) on paper; and
                      (b) as clause 1.1 says.

      1 test of 1 clause: 1 failed
      Coverage: 1 of 3 (33.3 %) of variants and riders, 2 of 4 (50.0 %) of branches
      "
    `)
    const {diagnostics} = await testing({
      'clauses/duty/clause.test.yaml': one('{present: [act]}'),
      ...old,
    })
    expect(diagnostics.map(({message}) => message)).toEqual(['No test compares this golden text'])
  })
})

test('counts branches with the missing else, and lists what no test takes', async () => {
  const tested = await testing(one('{present: [act]}'))
  expect(
    textTestReport({tested, coverage: true, least: 90}, {colour: false, quiet: false}),
  ).toMatchInlineSnapshot(`
    "CLAUSE  VARIANTS AND RIDERS  BRANCHES
    duty    1 of 2 (50.0 %)      2 of 4 (50.0 %)
    front   0 of 1 (0.0 %)       0 of 0 (100.0 %)

    Not tested:
      clauses/duty/long.md:1:1: the variant \`long\` is never drafted
      clauses/duty/short.md:1:74: the condition is never met
      clauses/duty/short.md:2:1: the condition is always met
      clauses/front/text.md:1:1: the variant \`text\` is never drafted

    1 test of 1 clause: all passed
    Coverage: 1 of 3 (33.3 %) of variants and riders, 2 of 4 (50.0 %) of branches
    Coverage of variants and riders is below 90 %; \`--coverage\` lists what is missing
    Coverage of branches is below 90 %; \`--coverage\` lists what is missing
    "
  `)
})

test('smoke drafts every clause for sample deals', async () => {
  const {results} = await testing(one('{present: [act]}'), {smoke: true})
  expect(
    results.map(({clause, name, failures}) => ({clause, name, failures: failures.length})),
  ).toMatchInlineSnapshot(`
    [
      {
        "clause": "duty",
        "failures": 0,
        "name": "The duty is there",
      },
      {
        "clause": "duty",
        "failures": 0,
        "name": "drafts for 9 sample deals",
      },
      {
        "clause": "front",
        "failures": 0,
        "name": "drafts for 1 sample deal",
      },
    ]
  `)
})
