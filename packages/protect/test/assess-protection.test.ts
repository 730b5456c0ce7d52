import type {DocumentInfo, FiredRule, Inline, JsonObject, ProtectionPart} from '@ringfence/model'
import {
  assessProtection,
  checkLevels,
  type ProtectedDocument,
  reportPage,
  reportText,
  type ServedPart,
} from '@ringfence/protect'
import {describe, expect, test} from 'vitest'
import {documentOf, level, protection, weakening} from './sample.ts'

const refuse = () => ({refused: []})
const again = (_: ProtectedDocument, changes: JsonObject) => ({
  document: documentOf(
    Object.fromEntries(
      Object.entries(changes).map(([pointer, value]) => [pointer.slice(1), value]),
    ),
  ),
  refused: [],
})

const byLoss = [
  level({when: [{'/loss': {const: 'unlimited'}}], set: {'/loss': 'unlimited'}}),
  level({level: 'weak', means: 'a limit'}),
]

function firstPart(
  part: Partial<ProtectionPart>,
  document: ProtectedDocument,
  redraft: Parameters<typeof assessProtection>[2] = refuse,
): ServedPart {
  const [found] =
    assessProtection(protection(part), [document], redraft).requirements[0]?.parts ?? []
  if (!found?.served) throw new Error('The part is not served')
  return found
}

describe('a level', () => {
  test('is that of the first definition that is met, with its words', () => {
    const {level: met, means, words} = firstPart({levels: byLoss}, documentOf({loss: 'unlimited'}))
    expect({met, means, words}).toEqual({
      met: 'strong',
      means: 'no limit',
      words: [{id: 'liability#caps', number: '36.3', text: 'No limit applies.'}],
    })
  })

  test('is absent where the document lacks the words', () => {
    const levels = [level({words: [['liability#other', 'liability#none']]})]
    expect(firstPart({levels}, documentOf({}))).toMatchObject({level: 'absent', words: []})
  })

  test('is lowered by a weakness, and not by one of a clause that the document lacks', () => {
    const weakens = [
      weakening({atMost: 'standard', clauses: ['liability']}),
      weakening({atMost: 'weak', clauses: ['exit'], message: 'of another clause'}),
      weakening({message: 'only said'}),
    ]
    const {level: met, weaknesses} = firstPart({weakens}, documentOf({}))
    expect(met).toBe('standard')
    expect(weaknesses).toEqual([
      {message: 'a weakness', atMost: 'standard'},
      {message: 'only said'},
    ])
  })

  test('is lowered by bespoke wording, and lifted by taking it out', () => {
    const overrides = [{clause: 'liability'}, {clause: 'exit'}]
    const found = firstPart({}, documentOf({overrides}), again)
    expect(found).toMatchObject({
      level: 'standard',
      lift: {set: {'/overrides': [{clause: 'exit'}]}},
    })
  })

  test('is lowered by a value that the deal does not know', () => {
    const levels = [level({when: [{'/loss': {const: 'unlimited'}}]}), level({means: 'any'})]
    const found = firstPart({levels}, documentOf({loss: {unknown: true}}))
    expect(found.level).toBe('standard')
    expect(found.weaknesses.map(({message}) => message)).toEqual(['an unknown value: `/loss`'])
  })

  test('is lowered by a rule that blocks and is acknowledged', () => {
    const rule: FiredRule = {
      id: 'IN-07',
      title: 'Restraint',
      jurisdiction: 'India',
      outcome: 'error',
      severity: 'error',
      message: 'void',
      hint: 'end it',
      citation: 's.27',
      confidence: 'verified',
      reviewedOn: '2026-01-01',
      pointer: '',
      clauses: ['liability'],
    }
    const rules = {fired: [rule], adaptations: [], acknowledged: []}
    const info = {rules} as unknown as DocumentInfo
    const found = firstPart({}, documentOf({}, {info}))
    expect(found.level).toBe('weak')
    expect(found.rules.map(({id}) => id)).toEqual(['IN-07'])
  })

  test('says which clause a better level misses', () => {
    const dropped = {because: '`escrow.form` is `none`', words: '', anchors: [], terms: []}
    const levels = [level({words: [['escrow#deposit']]}), level({level: 'weak'})]
    const {weaknesses} = firstPart(
      {levels},
      documentOf({}, {dropped: [{id: 'escrow', role: 'clause', ...dropped}]}),
    )
    expect(weaknesses).toEqual([{message: '`escrow` is left out: `escrow.form` is `none`'}])
  })
})

describe('a change', () => {
  test('is offered if the document that comes of it is better', () => {
    const {lift} = firstPart({levels: byLoss}, documentOf({}), again)
    expect(lift).toEqual({to: 'strong', set: {'/loss': 'unlimited'}, supply: {}})
  })

  test('is not offered if it changes nothing', () => {
    const same = () => ({document: documentOf({}), refused: []})
    expect(firstPart({levels: byLoss}, documentOf({}), same).lift).toBeUndefined()
  })

  test('that is refused says why', () => {
    const refused = ['IN-07: void']
    const found = firstPart({levels: byLoss}, documentOf({}), () => ({refused}))
    expect(found).toMatchObject({level: 'weak', refused, strong: 'no limit'})
  })

  test('leaves out what the deal has already', () => {
    const levels = [
      level({
        when: [{'/loss': {const: 'unlimited'}, '/years': {const: 5}}],
        set: {'/loss': 'unlimited', '/years': 5},
        supply: {'/agent': 'Example Limited'},
      }),
      level({level: 'weak'}),
    ]
    const redraft = (_: ProtectedDocument, changes: JsonObject) => {
      expect(changes).toEqual({'/years': 5})
      return {document: documentOf({loss: 'unlimited', years: 5}), refused: []}
    }
    const {lift} = firstPart({levels}, documentOf({loss: 'unlimited', agent: 'Keeper'}), redraft)
    expect(lift?.set).toEqual({'/years': 5})
  })
})

describe('a report', () => {
  const strong = documentOf({loss: 'unlimited'})
  const weak = documentOf({})

  test('takes the document that serves a part best', () => {
    const titled = {
      ...strong,
      contract: {...strong.contract, info: {...strong.contract.info, title: 'Second'}},
    }
    const {requirements} = assessProtection(protection({levels: byLoss}), [weak, titled], refuse)
    expect(requirements[0]?.parts[0]).toMatchObject({level: 'strong', document: 'Second'})
  })

  test('gives a requirement the level of its weakest part, and leaves out what no kind serves', () => {
    const parts = [{levels: byLoss}, {}, {kinds: ['mutualNda']}]
    const report = assessProtection(protection(...parts), [weak], refuse)
    expect(report.requirements[0]).toMatchObject({level: 'weak', parts: [{}, {}, {served: false}]})
    expect(reportText(report)).toMatchInlineSnapshot(`
      "Protection of the customer: Agreement

      Levels follow published definitions (docs/protection.md), not judgement of this deal. Information, not legal advice.

      S7 Remedies: ●○○ weak
        S7a Money: ●○○ weak
            36.3: “No limit applies.”
        S7b Money: ●●● strong
            36.3: “No limit applies.”
        S7c Money: not for this kind of document
      "
    `)
  })

  test('fails where a part is below what is asked for, and only there', () => {
    const report = assessProtection(protection({levels: byLoss}, {}, {kinds: []}), [weak], again)
    const placeOf = (pointer: string) => ({file: 'deal.yaml', pointer})
    expect(checkLevels(report, 'weak', placeOf)).toEqual([])
    expect(checkLevels(report, 'standard', placeOf)).toMatchInlineSnapshot(`
      [
        {
          "code": "protection/below",
          "data": {
            "level": "weak",
            "lift": {
              "set": {
                "/loss": "unlimited",
              },
              "supply": {},
              "to": "strong",
            },
            "part": "S7a",
            "wanted": "standard",
          },
          "hint": "strong with /loss → "unlimited"",
          "message": "Protection \`S7a\` (Money) is weak, expected at least standard",
          "place": {
            "file": "deal.yaml",
            "pointer": "/loss",
          },
          "severity": "error",
        },
      ]
    `)
  })

  test('is a page with a row for each requirement, and one for what is to be changed', () => {
    const report = assessProtection(protection({levels: byLoss}, {levels: byLoss}), [weak], again)
    const {contract} = reportPage(report, weak.contract.info, {why: true})
    const tables = contract.sections.flatMap(({id, children}) =>
      children.flatMap((block) =>
        block.type === 'table' ? [[id, ...block.rows.map((row) => row.map(wordsOf))]] : [],
      ),
    )
    expect(tables).toMatchInlineSnapshot(`
      [
        [
          "levels",
          [
            "S7 Remedies",
            "●○○ weak",
            "a ●○○ 36.3; b ●○○ 36.3",
            "a: 36.3 “No limit applies.”",
          ],
        ],
        [
          "changes",
          [
            "S7a, S7b",
            "●○○",
            "A limit",
            "●●● with /loss → "unlimited"",
          ],
        ],
        [
          "definitions",
          [
            "S7a Money",
            "●○○ weak",
            "a limit",
          ],
          [
            "S7b Money",
            "●○○ weak",
            "a limit",
          ],
        ],
      ]
    `)
  })
})

function wordsOf(cell: readonly Inline[]): string {
  return cell
    .map((node) => {
      if (node.type === 'strong') return wordsOf(node.children)
      return node.type === 'text' ? node.value : ''
    })
    .join('')
}
