import {protectDeal, reportText} from '@ringfence/generator/protect'
import {formatDiagnostic, protectionLevels, type Stance} from '@ringfence/model'
import {compileLibrary} from '@ringfence/template/compile'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  readFieldSchema,
  readLibraryFiles,
  readProtectionSchema,
  readRuleSchema,
} from '../scripts/library-files.ts'
import {dealTexts} from './support/deal-arbitrary.ts'
import {levelsOf, protectionOf, servedParts} from './support/protection-of.ts'
import {textOf} from './support/rule-deals.ts'
import {examples, library, schema} from './support/shipped.ts'

/** Of ten kinds, in each position. */
const golden = [
  'australia-sri-lanka-payroll',
  'india-software-english-law',
  'ireland-romania-bundle',
  'japan-sensor-patents',
  'kenya-annotation-lead',
  'pharma-asks-hungarian-laboratory',
  'philippines-medical-billing-texas-law',
  'portugal-testing-balanced',
  'thailand-car-parts-vendor-terms',
  'us-china-battery-cells',
]

describe.each(golden)('%s', (name) => {
  const text = textOf({deal: name, set: {}})
  const {value} = protectDeal({deal: {file: name, text}, schema, library, tool: ''})

  test('is reported as before', async () => {
    const report = value && reportText(value.report, {why: true})
    await expect(report).toMatchFileSnapshot(`golden-protection/${name}.txt`)
  })

  test('rises with each change that is offered, made in its deal', () => {
    const drafted = new Map<string, ReturnType<typeof protectionOf>>()
    const lifts = value ? servedParts(value.report).filter(({lift}) => lift) : []
    const failed = lifts.flatMap(({id, level, lift}) => {
      const changed = textOf({deal: name, set: {...lift?.set, ...lift?.supply}})
      const report = drafted.get(changed) ?? protectionOf(changed)
      drafted.set(changed, report)
      const after = report && levelsOf(report).get(id)
      return after === lift?.to && after !== level ? [] : [`${id}: ${level} to ${after}`]
    })
    expect(failed).toEqual([])
  }, 120_000)
})

test('every kind of document serves something', () => {
  const {requirements} = library.protection
  const kinds = new Set(requirements.flatMap(({parts}) => parts.flatMap((part) => part.kinds)))
  expect([...kinds].toSorted()).toEqual(Object.keys(library.agreements).toSorted())
})

test('the requirements are S1 to S17, and say what they are in one clause each', () => {
  const {requirements} = library.protection
  expect(requirements.map(({id}) => id)).toEqual(
    Array.from({length: 17}, (_, index) => `S${index + 1}`),
  )
  const clauses = requirements.flatMap(({parts}) =>
    parts.flatMap(({levels, weakens}) => [
      ...levels.map(({means}) => means),
      ...weakens.map(({message}) => message),
    ]),
  )
  expect(clauses.filter((text) => /^[A-Z](?![A-Z])|[.;:,]$|\s{2}/.test(text))).toEqual([])
})

describe('the position of the vendor', () => {
  const stances: readonly Stance[] = ['customerFriendly', 'balanced', 'vendorFriendly']

  // The customer's position names competitors, and these deals name none: a separate team is better than an empty list.
  const expected = / S6a: weak to standard in balanced$/

  test('never lifts a part of an example', () => {
    const risen = examples.flatMap(({name}) => {
      const levels = stances.map((stance) => {
        const report = protectionOf(textOf({deal: name, set: {'/stance': stance}}))
        return report && levelsOf(report)
      })
      return levels.slice(1).flatMap((after, index) => {
        const before = levels[index]
        if (!before || !after) return []
        return [...after].flatMap(([id, level]) => {
          const was = before.get(id) ?? 'absent'
          const rises = protectionLevels.indexOf(level) < protectionLevels.indexOf(was)
          return rises ? [`${name} ${id}: ${was} to ${level} in ${stances[index + 1]}`] : []
        })
      })
    })
    expect(risen.filter((line) => !expected.test(line))).toEqual([])
    expect(risen.some((line) => expected.test(line))).toBe(true)
  }, 120_000)
})

test('no deal makes the report throw, nor the trial of its changes', () => {
  let measured = 0
  const known = new Set<string>(protectionLevels)
  fc.assert(
    fc.property(dealTexts, (text) => {
      const deal = {file: 'deal.yaml', text}
      const {value} = protectDeal({deal, schema, library, tool: ''})
      if (!value) return
      measured++
      expect(servedParts(value.report).every(({level}) => known.has(level))).toBe(true)
    }),
    {numRuns: 12},
  )
  expect(measured).toBeGreaterThan(0)
}, 60_000)

describe('files of protection', () => {
  const files = Object.fromEntries(
    Object.entries(readLibraryFiles()).filter(([file]) => !file.startsWith('rules/')),
  )
  const compile = (changes: Readonly<Record<string, string>>) =>
    compileLibrary({
      files: {...files, ...changes},
      fields: readFieldSchema(),
      ruleSchema: readRuleSchema(),
      protectionSchema: readProtectionSchema(),
      digest: '',
    }).diagnostics.map(formatDiagnostic)

  test('that name what there is not are told all at once', () => {
    const wrong = `title: Wrong
why: For this test.
parts:
  - id: S2b
    title: One
    levels:
      - {level: weak, means: a, when: {/liability/ipLos: {const: unlimited}}, words: [liability#uncaped]}
      - {level: strong, means: b, kinds: [mutualNDA], when: {/liability/ipLoss: {const: unlimitd}}, words: [liabilty#caps]}
      - {level: weak, means: c}
    weakens:
      - {when: {/exit/noLien: {const: false}}, clauses: [exits], message: m, atMost: weak, set: {/exit/noLein: true}}
`
    expect(compile({'protection/S2.yaml': wrong})).toMatchInlineSnapshot(`
      [
        "protection/S2.yaml:4:9: error[library/protection]: Unexpected id \`S2b\`, expected \`S2a\`",
        "protection/S2.yaml:7:58: error[template/unknown-field]: Unknown value \`/liability/ipLos\`: no \`ipLos\`
        hint: did you mean \`ipLoss\`?",
        "protection/S2.yaml:7:87: error[library/protection]: No sub-clause \`uncaped\` in \`liability\`
        hint: did you mean \`uncapped\`?",
        "protection/S2.yaml:8:81: error[template/impossible-value]: Unexpected value \`unlimitd\` for \`/liability/ipLoss\`
        hint: expected one of \`unlimited\`, \`superCap\`, \`generalCap\`",
        "protection/S2.yaml:8:109: error[template/unknown-clause]: No clause or schedule \`liabilty\`
        hint: did you mean \`liability\`?",
        "protection/S2.yaml:8:43: error[library/protection]: No kind \`mutualNDA\`
        hint: did you mean \`mutualNda\`?",
        "protection/S2.yaml:9:9: error[library/protection]: Missing \`words\`: nothing in the document would give this level",
        "protection/S2.yaml:11:58: error[template/unknown-clause]: No clause or schedule \`exits\`
        hint: did you mean \`exit\`?",
        "protection/S2.yaml:11:112: error[template/unknown-field]: Unknown value \`/exit/noLein\`: no \`noLein\`
        hint: did you mean \`noLien\`?",
        "protection/S2.yaml:8:17: error[library/protection]: Unexpected level after a lower one",
      ]
    `)
  })

  test('that have not the form are told so', () => {
    const wrong = `title: Wrong
parts:
  - id: S99
    titel: One
    levels:
      - {level: best, means: a, words: [liability]}
`
    const cautions = 'bespoke: {message: m, atMost: none}\n'
    expect(
      compile({'protection/S2.yaml': wrong, 'protection/cautions.yaml': cautions}),
    ).toMatchInlineSnapshot(`
      [
        "protection/S2.yaml:1:1: error[library/protection]: Missing \`why\`
        hint: What the customer loses without it, in a sentence or two",
        "protection/S2.yaml:3:9: error[library/protection]: Unexpected \`S99\`, expected a requirement and a letter, such as \`S7b\`",
        "protection/S2.yaml:6:17: error[library/protection]: Unexpected \`best\`, expected one of \`strong\`, \`standard\`, \`weak\`",
        "protection/S2.yaml:6:41: error[library/protection]: Unexpected \`liability\`, expected a clause and an anchor, such as \`liability#uncapped\`",
        "protection/S2.yaml:4:12: error[library/protection]: Unexpected \`titel\`
        hint: did you mean \`title\`?",
        "protection/cautions.yaml:1:1: error[library/protection]: Missing \`unknown\`
        hint: A blank in the words that serve it, or an unknown value that its definitions ask for",
        "protection/cautions.yaml:1:1: error[library/protection]: Missing \`blocked\`
        hint: A rule that would block the contract and is acknowledged",
        "protection/cautions.yaml:1:31: error[library/protection]: Unexpected \`none\`, expected one of \`strong\`, \`standard\`, \`weak\`",
      ]
    `)
  })
})
