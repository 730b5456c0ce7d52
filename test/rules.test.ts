import {readFileSync} from 'node:fs'
import {readDeal} from '@ringfence/deal'
import {applyRules, draftContract} from '@ringfence/generator'
import {type Diagnostic, formatDiagnostic, type Library} from '@ringfence/model'
import {compileLibrary} from '@ringfence/template/compile'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse, stringify} from 'yaml'
import {
  readFieldSchema,
  readLibraryFiles,
  readProtectionSchema,
  readRuleSchema,
} from '../scripts/library-files.ts'
import {dealTexts} from './support/deal-arbitrary.ts'
import {firedIn, ruledOf, textOf} from './support/rule-deals.ts'
import {examples, library, schema} from './support/shipped.ts'

/* The rules of the library: their own tests, and what they find in every example. */
describe('rules', () => {
  for (const {id, tests} of library.rules) {
    test.each(tests.fires)(`${id} fires: $deal $set`, (deal) =>
      expect(firedIn(textOf(deal))).toContain(id),
    )
    test.each(tests.silent)(`${id} is silent: $deal $set`, (deal) =>
      expect(firedIn(textOf(deal))).not.toContain(id),
    )
  }

  test('say what they say in one clause each', () => {
    const wrong = library.rules.filter(
      ({title, message, hint, citation}) =>
        [title, message, hint].some((text) => /[.;:,]$|\s{2}/.test(text)) ||
        /unverified|general knowledge/.test(message) ||
        title.length > 90 ||
        message.length > 320 ||
        citation.length < 4,
    )
    expect(wrong.map(({id}) => id)).toEqual([])
  })

  test('find in the examples what they found before', async () => {
    const lines = examples.map(({name, text}) => `${name}: ${firedIn(text).join(' ') || 'none'}\n`)
    await expect(lines.join('')).toMatchFileSnapshot('golden-rules/fired.txt')
  })

  test('block no example', () => {
    const blocked = examples.flatMap(({name, text}) =>
      ruledOf(text)
        .flatMap(({diagnostics}) => diagnostics)
        .filter(({severity}) => severity === 'error')
        .map((each) => `${name}: ${formatDiagnostic(each)}`),
    )
    expect(blocked).toEqual([])
  })
})

/* The engine, with rules and a rider made for these tests in the place of those of the library. */
const files = {
  ...Object.fromEntries(
    Object.entries(readLibraryFiles()).filter(([file]) => !file.startsWith('rules/')),
  ),
  'rules/sample.yaml': readFileSync(new URL('support/sample-rules.yaml', import.meta.url), 'utf8'),
  'clauses/general/riders/sample.md':
    '1. {{anchor "sample-writing"}}**Writing.** Vendor shall confirm each Deliverable to {{customer.legalName}} in writing, in addition to {{ref "general"}}.\n',
  'clauses/engagement/riders/sample.md': '1. {{anchor "sample-status"}}Vendor shall act.\n',
}

const fields = readFieldSchema()
const schemas = {ruleSchema: readRuleSchema(), protectionSchema: readProtectionSchema()}

const sample: Library = (() => {
  const {value, diagnostics} = compileLibrary({files, fields, ...schemas, digest: ''})
  if (value) return value
  throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
})()

function sampled(deal: string, set: Record<string, unknown> = {}, today?: string) {
  const text = textOf({deal, set: set as never})
  const input = {deal: {file: 'deal.yaml', text}, schema, library: sample, tool: ''}
  return draftContract({...input, ...(today === undefined ? {} : {today})})
}

function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({code}) => /^(?:rules?|adaptation|acknowledgement|rider)\//.test(code))
    .map((each) => formatDiagnostic(each).replace(/^deal\.yaml:\d+:\d+/, each.place?.pointer ?? ''))
}

describe('the engine', () => {
  for (const {id, tests} of sample.rules) {
    test.each(tests.fires)(`${id} fires: $deal $set`, (deal) =>
      expect(firedIn(textOf(deal), sample)).toContain(id),
    )
    test.each(tests.silent)(`${id} is silent: $deal $set`, (deal) =>
      expect(firedIn(textOf(deal), sample)).not.toContain(id),
    )
  }

  test('an error blocks, and says where, why and what to do', () => {
    const {value, diagnostics} = sampled('minimal', {'/reference': 'abc'})
    expect(value).toBeUndefined()
    expect(told(diagnostics)).toMatchInlineSnapshot(`
      [
        "/reference: error[rule/T-02]: A deal without a number is not found again
        hint: give it one
        cite: House rules, 3",
      ]
    `)
  })

  test('an acknowledgement lets it pass, as a draft', () => {
    const acknowledgedWarnings = [
      {ruleId: 'T-02', by: 'Maya Okonkwo', on: '2026-03-12', reason: 'the number follows'},
    ]
    const {value, diagnostics} = sampled('minimal', {
      '/reference': 'abc',
      '/acknowledgedWarnings': acknowledgedWarnings,
    })
    expect(told(diagnostics)).toMatchInlineSnapshot(`
      [
        "/reference: warning[rule/T-02]: A deal without a number is not found again; acknowledged by Maya Okonkwo on 2026-03-12: the number follows
        hint: give it one
        cite: House rules, 3",
      ]
    `)
    expect(value?.contract.info.draftReasons).toMatchInlineSnapshot(`
      [
        "Rule T-02 (A reference is wanted) is acknowledged by Maya Okonkwo on 2026-03-12: the number follows",
      ]
    `)
    expect(value?.contract.info.rules?.acknowledged).toEqual(acknowledgedWarnings)
  })

  test('an acknowledgement of nothing is reported', () => {
    const by = {by: 'Maya Okonkwo', on: '2026-03-12', reason: 'agreed'}
    const {value, diagnostics} = sampled('minimal', {
      '/reference': 'LGL-2026-01',
      '/acknowledgedWarnings': [
        {ruleId: 'T-01', ...by},
        {ruleId: 'T-99', ...by},
      ],
    })
    expect(value).toBeUndefined()
    expect(told(diagnostics)).toMatchInlineSnapshot(`
      [
        "/acknowledgedWarnings/0: warning[acknowledgement/idle]: The deal does not meet the rule \`T-01\`, which it acknowledges
        hint: take the acknowledgement out",
        "/acknowledgedWarnings/1: error[acknowledgement/unknown]: No rule \`T-99\`
        hint: \`ringfence rules\` lists the rules",
      ]
    `)
  })

  test('general knowledge says that it is unverified; the place is the entry that fired', () => {
    const text = (words: string) => ({clause: 'general', text: words, reason: 'agreed'})
    const {diagnostics} = sampled('minimal', {
      '/reference': 'LGL-2026-01',
      '/overrides': [text('Vendor shall act.'), text('Vendor agrees to assign.')],
    })
    expect(told(diagnostics)).toMatchInlineSnapshot(`
      [
        "/overrides/1: warning[rule/T-03]: A promise to assign loses to an assignment (general knowledge, unverified)
        hint: write "hereby assigns"
        cite: Stanford v. Roche, 563 US 776",
      ]
    `)
  })

  test('one adaptation leads to another, and the rider is printed', () => {
    const {value, diagnostics} = sampled('poland-software-german-customer', {
      '/reference': 'LGL-2026-01',
      '/governingLaw/excludeConflicts': false,
      '/governingLaw/nonContractual': false,
    })
    expect(told(diagnostics)).toMatchInlineSnapshot(`
      [
        "/governingLaw/excludeConflicts: warning[rule/T-10]: Conflict rules lead elsewhere (general knowledge, unverified); so \`/governingLaw/excludeConflicts\` is \`true\`
        hint: leave them out
        cite: Rome I, art. 20",
        "/governingLaw/excludeConflicts: info[rule/T-11]: The sample law wants it in writing; so \`general\` has the rider \`sample\`
        hint: keep the rider
        cite: Sample Act, s.1",
      ]
    `)
    expect(value?.deal.data['riders']).toEqual([{clause: 'general', rider: 'sample', rule: 'T-11'}])
    const general = value?.contract.sections.find(({id}) => id === 'general')
    expect(general?.children.at(-1)).toMatchObject({id: 'general#sample-writing'})
    expect(value?.facts.labels.get('general#sample-writing')).toBeDefined()
  })

  test('an adaptation that is acknowledged is not made', () => {
    const {value, diagnostics} = sampled('poland-software-german-customer', {
      '/reference': 'LGL-2026-01',
      '/governingLaw/excludeConflicts': false,
      '/acknowledgedWarnings': [
        {ruleId: 'T-10', by: 'Maya Okonkwo', on: '2026-03-12', reason: 'wanted so'},
      ],
    })
    expect(told(diagnostics)).toMatchInlineSnapshot(`
      [
        "/governingLaw/excludeConflicts: info[rule/T-10]: Conflict rules lead elsewhere (general knowledge, unverified); acknowledged by Maya Okonkwo on 2026-03-12: wanted so
        hint: leave them out
        cite: Rome I, art. 20",
      ]
    `)
    expect(value?.deal.data['governingLaw']).toMatchObject({excludeConflicts: false})
    expect(value?.contract.info.draftReasons).toHaveLength(1)
  })

  test('riders can be chosen by hand; wrong ones are reported', () => {
    const {value, diagnostics} = sampled('minimal', {
      '/reference': 'LGL-2026-01',
      '/riders': [
        {clause: 'general', rider: 'sample'},
        {clause: 'general', rider: 'sampel'},
        {clause: 'engagement', rider: 'sample'},
      ],
    })
    expect(value).toBeUndefined()
    expect(told(diagnostics)).toMatchInlineSnapshot(`
      [
        "/riders/1: error[rider/unknown]: No rider \`sampel\` of a clause \`general\`
        hint: there is \`indonesia\`, \`sample\`",
        "/riders/2: warning[rider/idle]: The document has no clause \`engagement\`",
      ]
    `)
  })

  test('old rules are counted', () => {
    const {diagnostics} = sampled('minimal', {'/reference': 'LGL-2026-01'}, '2026-11-25')
    expect(told(diagnostics)).toMatchInlineSnapshot(`
      [
        "warning[rules/stale-review]: 1 of 5 rules was last reviewed more than 12 months ago
        hint: have local counsel confirm what they say, or update Ringfence",
      ]
    `)
    const {diagnostics: before} = sampled('minimal', {'/reference': 'LGL-2026-01'}, '2026-06-01')
    expect(told(before)).toEqual([])
  })

  test('rules that want different values are reported', () => {
    const rule = sample.rules.find(({id}) => id === 'T-10')
    if (!rule) throw new Error('No rule T-10')
    const set = {'/governingLaw/excludeConflicts': {unknown: true}}
    const rules = [...sample.rules, {...rule, id: 'T-12', adapt: {...rule.adapt, set}}]
    const text = textOf({
      deal: 'poland-software-german-customer',
      set: {'/reference': 'LGL-2026-01', '/governingLaw/excludeConflicts': false},
    })
    const input = {deal: {file: 'deal.yaml', text}, schema, library: {...sample, rules}, tool: ''}
    expect(told(draftContract(input).diagnostics)).toMatchInlineSnapshot(`
      [
        "/governingLaw/excludeConflicts: error[adaptation/unfit]: The rules \`T-10\` and \`T-12\` want different values of \`/governingLaw/excludeConflicts\`
        hint: decide it in the deal, or acknowledge \`T-12\`: its change is then not made
        cite: Rome I, art. 20",
        "/governingLaw/excludeConflicts: warning[rule/T-10]: Conflict rules lead elsewhere (general knowledge, unverified); so \`/governingLaw/excludeConflicts\` is \`true\`
        hint: leave them out
        cite: Rome I, art. 20",
      ]
    `)
  })

  test('no deal makes it throw', () => {
    const all = {...sample, rules: [...library.rules, ...sample.rules]}
    fc.assert(
      fc.property(dealTexts, (text) => {
        const {value: deal} = readDeal({file: 'deal.yaml', text}, schema)
        if (deal) applyRules(deal, {library: all, schema, kind: deal.kind})
      }),
      {numRuns: 100},
    )
  })
})

describe('files of rules', () => {
  const base = parse(files['rules/sample.yaml'])
  const few = Object.fromEntries(
    Object.entries(files).filter(([file]) =>
      /^(?:regions|clauses\/(?:general|non-compete|engagement)\/|agreements\/.*\/deals\/|vocabularies\/)/.test(
        file,
      ),
    ),
  )
  const compiled = (changes: Readonly<Record<string, string>>) =>
    compileLibrary({files: {...few, ...changes}, fields, ...schemas, digest: ''})
      .diagnostics.filter(({place}) => place?.file.startsWith('rules/'))
      .map(formatDiagnostic)
  const faults = (change: Record<string, unknown>) => {
    const rules = [{...base.rules[0], ...change}]
    return compiled({'rules/sample.yaml': stringify({title: 'Sample', rules})})
  }

  test.each<[string, Record<string, unknown>]>([
    ['an unknown pointer', {when: {'/ip/foreground/ownr': {const: 'customer'}}}],
    ['a value that a deal cannot have', {when: {'/ip/foreground/owner': {const: 'nobody'}}}],
    ['an unknown property', {when: {'/fees': {required: ['amuont']}}}],
    ['a keyword that is none', {when: {'/reference': {lenght: 3}}}],
    ['a pattern that is none', {when: {'/reference': {pattern: '('}}}],
    ['a property that rules do not have', {outcom: 'error'}],
    ['an outcome that is none', {outcome: 'stop'}],
    ['a date that is none', {reviewedOn: '1 November 2026'}],
    ['no citation', {citation: undefined}],
    ['an error on general knowledge', {confidence: 'general'}],
    ['an adaptation that is none', {outcome: 'adapt'}],
    ['an adaptation of an error', {adapt: {set: {'/reference': 'x'}}}],
    ['an unknown clause', {clauses: ['non-competee']}],
    [
      'an unknown rider',
      {outcome: 'adapt', adapt: {riders: [{clause: 'general', rider: 'indja'}]}},
    ],
    ['an unknown country', {applies: [{law: ['UK']}, {work: ['DE'], not: {party: ['XX']}}]}],
    ['an unknown example', {tests: {fires: [{deal: 'minimall'}], silent: [{deal: 'minimal'}]}}],
    ['no test', {tests: {fires: [], silent: [{deal: 'minimal'}]}}],
    ['a pointer that is no condition', {orMissing: ['/reference']}],
  ])('%s', (_, change) => {
    expect(faults(change)).toMatchSnapshot()
    expect(faults(change)).not.toEqual([])
  })

  test('an id that stands twice', () => {
    const again = stringify({title: 'Again', rules: [base.rules[0]]})
    const sampleFile = {'rules/sample.yaml': files['rules/sample.yaml']}
    expect(compiled({'rules/again.yaml': again, ...sampleFile})).toMatchInlineSnapshot(`
      [
        "rules/sample.yaml:3:9: error[library/rule]: The rule \`T-01\` stands twice
        see: rules/again.yaml:3:9: and here",
      ]
    `)
  })
})
