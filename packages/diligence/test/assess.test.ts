import {library} from '@ringfence/templates'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  type AskedQuestion,
  assess,
  compareTerms,
  type GivenAnswer,
  questionnaireFor,
} from '../src/index.ts'

const bounds = {acceptFrom: 75, conditionsFrom: 55}
const questionnaire = questionnaireFor(library, {
  sector: 'it',
  countries: ['IN'],
  regulatedContext: ['financialEuDora'],
  dueDiligence: {sourceCode: true},
})
const questions = questionnaire.categories.flatMap((category) => category.questions)
const best = (question: AskedQuestion): GivenAnswer => ({
  ...(question.good ? {answer: question.good} : {answer: 'as wished'}),
  evidence: 'Document of 3 March 2026',
  score: 5,
})
const allBest = new Map(questions.map((question) => [question.id, best(question)]))
const result = (answers: ReadonlyMap<string, GivenAnswer>) =>
  assess(questionnaire, {answers}, library.diligence, bounds)
const changed = (id: string, given: GivenAnswer) => result(new Map([...allBest, [id, given]]))

describe('the questionnaire', () => {
  const idsFor = (view: Parameters<typeof questionnaireFor>[1]) =>
    questionnaireFor(library, view).categories.flatMap((each) => each.questions.map(({id}) => id))

  test('follows sector, regulated context and goods', () => {
    expect(idsFor({sector: 'pharma'})).toContain('EXP-4')
    expect(idsFor({sector: 'it'})).not.toContain('EXP-4')
    expect(idsFor({regulatedContext: ['cardDataPci']})).toContain('SEC-9')
    expect(idsFor({regulatedContext: ['gxp']})).not.toContain('SEC-9')
    expect(idsFor({dueDiligence: {physicalGoods: true}})).toContain('COM-5')
  })

  test('asks of each country, in the words of the country', () => {
    const {categories} = questionnaireFor(library, {countries: ['PL', 'CN']})
    const country = categories.at(-1)?.questions ?? []
    expect(country.filter(({id}) => id.startsWith('CTY-6')).map(({text}) => text)).toEqual([
      'Does a statute of Poland protect trade secrets?',
      'Does a statute of China protect trade secrets?',
    ])
    expect(country.filter(({id}) => id.startsWith('CTY-9')).map(({id}) => id)).toEqual(['CTY-9-CN'])
  })

  test('takes countries from the vendor, the people and the places of work', () => {
    const view = {
      vendors: [{registeredAddress: {country: 'SG'}}],
      personnelCountries: ['IN', 'SG'],
      serviceLocations: [{country: 'VN'}],
    }
    expect(questionnaireFor(library, view).countries).toEqual(['SG', 'IN', 'VN'])
  })
})

describe('the score', () => {
  test('is 100 for the best answers, and 0 or little without any', () => {
    expect(result(allBest)).toMatchObject({total: 100, band: 'accept', knockouts: [], terms: []})
    expect(result(new Map())).toMatchObject({band: 'reject', knockouts: []})
  })

  test('weighs a question within its category', () => {
    expect(changed('REP-3', {answer: 'yes', evidence: 'x', score: 0}).total).toBe(99.1)
    expect(changed('REP-1', {answer: 'None', evidence: 'x', score: 0}).total).toBe(98.2)
  })

  test('takes an answer of yes, partly or no for a score', () => {
    const scoreOf = (given: GivenAnswer) =>
      changed('SEC-2', given).categories[5]?.questions[1]?.score
    expect(scoreOf({answer: 'yes', evidence: 'x'})).toBe(5)
    expect(scoreOf({answer: 'yes'})).toBe(3)
    expect(scoreOf({answer: 'partly', evidence: 'x'})).toBe(3)
    expect(scoreOf({answer: 'partly'})).toBe(1)
    expect(scoreOf({answer: 'no', evidence: 'x'})).toBe(0)
    expect(scoreOf({score: 5})).toBe(3)
  })

  test('trusts what the library knows of a country, and no more', () => {
    const secrets = (given: GivenAnswer) => {
      const {categories, missingEvidence} = changed('CTY-6-IN', given)
      const scored = categories.at(-1)?.questions.find(({question}) => question.id === 'CTY-6-IN')
      return [scored?.score, missingEvidence]
    }
    expect(secrets({})).toEqual([3, []])
    expect(secrets({answer: 'partly', score: 5})).toEqual([3, ['CTY-6-IN']])
    expect(secrets({answer: 'yes', score: 5})).toEqual([3, ['CTY-6-IN']])
    expect(secrets({answer: 'yes', score: 5, evidence: 'Opinion'})).toEqual([5, []])
    expect(changed('CTY-4-IN', {}).total).toBe(100)
  })

  test('says what is missing', () => {
    expect(changed('SEC-2', {})).toMatchObject({missingAnswers: ['SEC-2']})
    expect(changed('SEC-2', {answer: 'yes'})).toMatchObject({missingEvidence: ['SEC-2']})
    expect(changed('SEC-5', {answer: 'Two', evidence: 'x'})).toMatchObject({unscored: ['SEC-5']})
  })

  test('leaves out what does not apply', () => {
    expect(changed('SEC-2', {score: 'n/a'}).total).toBe(100)
  })

  test('rejects a knock-out, unless an officer waives it', () => {
    expect(changed('POL-1', {answer: 'no', evidence: 'x'})).toMatchObject({
      band: 'reject',
      knockouts: ['POL-1'],
    })
    const waived = {by: 'Marc Weber', on: '2026-11-20', reason: 'All sign before access'}
    expect(changed('POL-1', {answer: 'no', evidence: 'x', waived})).toMatchObject({
      band: 'conditions',
      knockouts: [],
      waived: [{question: 'POL-1', ...waived}],
    })
  })

  test('gives conditions at most where a knock-out question is open', () => {
    expect(changed('FIN-5', {})).toMatchObject({band: 'conditions', openKnockouts: ['FIN-5']})
  })

  test('calls for terms, and compares them with a deal', () => {
    const {terms} = changed('SEC-1', {answer: 'no', evidence: 'None'})
    expect(terms.map(({id}) => id)).toEqual(['control-schedule', 'audit-before-start', 'escrow'])
    const deal = {
      security: {standard: 'controlSchedule', framework: ['SOC2', 'ISO27001']},
      escrow: {form: 'customerCustody'},
      monitoring: {audit: {form: 'inspection', beforeStart: false}},
    }
    const found = compareTerms(terms, deal).flatMap(({settings}) =>
      settings.map((setting) => [setting.at, setting.found?.enough]),
    )
    expect(found).toEqual([
      ['/security/standard', true],
      ['/security/framework', true],
      ['/monitoring/audit/beforeStart', false],
      ['/monitoring/audit/form', true],
      ['/escrow/form', true],
    ])
  })
})

const answer = fc.record(
  {
    answer: fc.constantFrom('yes', 'partly', 'no'),
    evidence: fc.constantFrom('', 'Document'),
    score: fc.constantFrom<number | 'n/a'>(0, 1, 2, 3, 4, 5, 'n/a'),
  },
  {requiredKeys: []},
)
const sheet: fc.Arbitrary<GivenAnswer[]> = fc.array<GivenAnswer>(answer, {
  minLength: questions.length,
  maxLength: questions.length,
})
const given = (list: readonly GivenAnswer[]) =>
  new Map(questions.map(({id}, index) => [id, list[index] ?? {}]))

test('every sheet scores from 0 to 100', () => {
  fc.assert(
    fc.property(sheet, (list) => {
      const {total} = result(given(list))
      expect(total).toBeGreaterThanOrEqual(0)
      expect(total).toBeLessThanOrEqual(100)
    }),
  )
})

const bands = ['reject', 'conditions', 'accept']
const order = (question: AskedQuestion) =>
  question.good === 'no' ? ['yes', 'partly', 'no'] : ['no', 'partly', 'yes']

test('a better answer lowers neither the total nor the band', () => {
  fc.assert(
    fc.property(sheet, fc.nat(questions.length - 1), (list, index) => {
      const question = questions[index]
      const before = list[index] ?? {}
      if (!question) throw new Error('no question')
      for (const better of betterThan(question, before)) {
        const after = result(given(list.with(index, better)))
        const old = result(given(list))
        expect(after.total).toBeGreaterThanOrEqual(old.total)
        expect(bands.indexOf(after.band)).toBeGreaterThanOrEqual(bands.indexOf(old.band))
      }
    }),
    {numRuns: 500},
  )
})

/** The same answer with a document, with a higher score, or one step nearer to the good answer. */
function betterThan(question: AskedQuestion, before: GivenAnswer): readonly GivenAnswer[] {
  const {score, answer: said} = before
  const words = order(question)
  const next = said === undefined ? undefined : words[words.indexOf(said) + 1]
  return [
    {...before, evidence: 'Document'},
    ...(typeof score === 'number' ? [{...before, score: Math.min(5, score + 1)}] : []),
    ...(next === undefined ? [] : [{...before, answer: next}]),
  ]
}
