import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ringfence} from './support/ringfence.ts'

const templates = fileURLToPath(new URL('../templates/agreements/', import.meta.url))
const nda = join(templates, 'mutual-nda/deals/us-china-battery-cells.yaml')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringfence-explain-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('a clause by its number, in words', () => {
  const {code, out, err} = ringfence(['explain', nda, '--clause', '1'], folder)
  expect([code, err]).toEqual([0, ''])
  expect(
    out
      .replaceAll(templates, '')
      .replaceAll(/ \d+\.\d+\.\d+/g, ' 1.x')
      .slice(0, 1500),
  ).toMatchInlineSnapshot(`
    "Mutual Non-Disclosure Agreement (mutualNda)

    == 1 Definitions and interpretation
       definitions 1.x, variant glossary: clauses/definitions/glossary.md

      1.1 Defined terms. In this agreement:
        from     clauses/definitions/glossary.md:1

      “Affiliate” means, for a person, another person that Controls it, that it Controls, or…
        from     definitions/affiliate.md:5, definition:affiliate 1.x

      “Applicable Law” means each law, regulation, binding order of a court or authority, and…
        from     definitions/applicable-law.md:5, definition:applicable-law 1.x

      “Business Day” means a day other than a Saturday, a Sunday or a public holiday in the p…
        from     definitions/business-day.md:5, definition:business-day 1.x
        inside   boilerplate.businessDayPlaces is not set (definitions/business-day.md:5)
                 boilerplate.businessDayPlaces = [], default: The holidays of the party that must act are those that matter to it; named places are easier to count with.

      “Confidential Information” means information of a party or of its Affiliates, in any fo…
        from     definitions/confidential-information.md:5, definition:confidential-information 1.x
        inside   confidentiality.marking is not required (definitions/confidential-information.md:5)
                 confidentiality.marking = reasonable, default of the position customerFriendly: Marking is forgotten in practice, above all for what is said or seen.
        inside   confidentiality.marking is not required (definitions/confid"
  `)
})

test('a sub-clause by its id, as data', () => {
  const {code, out} = ringfence(
    ['explain', nda, '--clause', 'general#entire-agreement', '--format', 'json'],
    folder,
  )
  const {documents} = JSON.parse(out)
  const [{sections}] = documents
  expect(code).toBe(0)
  expect(
    sections.flatMap(({id, paragraphs}: {id: string; paragraphs: {id: string; text: string}[]}) =>
      paragraphs.map((each) => [id, each.id, each.text]),
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        "general",
        "general#entire-agreement",
        "Entire agreement. This agreement is the whole agreement of the parties on its subject, and replaces what they agreed on it before. A party has not relied on a statement that this agreement does not contain. This does not affect liability for fraud.",
      ],
    ]
  `)
})

test('a clause that the contract does not have is wrong usage, and the others are named', () => {
  const {code, out, err} = ringfence(['explain', nda, '--clause', '99'], folder)
  expect([code, out, err.slice(0, 90)]).toEqual([
    2,
    '',
    'ringfence: No clause `99` in this contract; it has `cover`, `parties`, `background`, 1 (`d',
  ])
})

describe('what --clause names', () => {
  const software = join(templates, 'outsourcing-msa/deals/india-software-english-law.yaml')
  const shown = (clause: string) => {
    const {code, out, err} = ringfence(
      ['explain', software, '--clause', clause, '--format', 'json'],
      folder,
    )
    if (code !== 0) return err.split('\n')[0]
    const {documents} = JSON.parse(out)
    const [{sections}] = documents
    return sections.map(({id, paragraphs}: {id: string; paragraphs: {label: string}[]}) => [
      id,
      paragraphs.map(({label}) => label).filter((label) => /^5(?:$|\.[12])/.test(label)),
    ])
  }

  test.each([
    ['5.2', [['foreground-ip', ['5.2', '5.2(a)', '5.2(b)']]]],
    ['Clause 5.2.', [['foreground-ip', ['5.2', '5.2(a)', '5.2(b)']]]],
    ['Schedule 4, 5.2', [['statement-of-work', ['5.2']]]],
    ['paragraph 5.2 of Schedule 4', [['statement-of-work', ['5.2']]]],
    ['statement-of-work, 5.2', [['statement-of-work', ['5.2']]]],
    ['Statement of Work', [['statement-of-work', ['5', '5.1', '5.2']]]],
    ['Schedule 4, 99', 'ringfence: No paragraph `99` in Schedule 4; leave it out to see all of it'],
    [
      'foreground-ipp',
      'ringfence: No clause `foreground-ipp` in this contract; did you mean `foreground-ip`?',
    ],
  ])('%s', (clause, expected) => {
    expect(shown(clause)).toEqual(expected)
  })
})

test('a deal with errors is told so, and nothing is explained', () => {
  writeFileSync(join(folder, 'bad.yaml'), 'kind: mutualNda\nfeees: 1\n')
  const {code, out, err} = ringfence(['explain', 'bad.yaml'], folder)
  expect([code, out, /error\[deal\/unexpected-property\]/.test(err)]).toEqual([1, '', true])
})

test('a form that it does not have', () => {
  const {code, err} = ringfence(['explain', nda, '--format', 'sarif'], folder)
  expect([code, err.split('\n')[0]]).toEqual([
    2,
    'ringfence: An explanation is printed as text or json, not as sarif',
  ])
})
