import {questionnaireFor} from '@ringfence/diligence'
import type {DiligenceQuestion, JsonObject, Library} from '@ringfence/model'
import {describe, expect, test} from 'vitest'
import {library, schema} from '../../../test/support/shipped.ts'
import {applyRow} from '../src/apply-row.ts'
import {verifyLibrary} from '../src/index.ts'
import {rowsOfClause} from '../src/rows-of-clause.ts'

/* What the questionnaire asks follows from the deal, so the values that it follows from are varied. */
const {diligence, clauses} = library
const questions = diligence.categories.flatMap((category) => category.questions)

describe.each(['due-diligence-questions', 'due-diligence-scoring'])('%s', (id) => {
  const asked = dealsOf(id).map((deal) => questionnaireFor(library, deal))

  test('is drafted with every question', () => {
    const ids = new Set(
      asked.flatMap(({categories}) =>
        categories.flatMap((category) => category.questions.map((each) => baseOf(each.id))),
      ),
    )
    expect(questions.map((each) => each.id).filter((each) => !ids.has(each))).toEqual([])
  })

  test('is drafted without every question that only some deals call for', () => {
    const always = questions.filter(
      (question) =>
        question.when &&
        asked.every(({categories}) =>
          categories.some((category) =>
            category.questions.some((each) => baseOf(each.id) === question.id),
          ),
        ),
    )
    expect(always).toEqual([])
  })
})

test('the questions are drafted with what is known of every country', () => {
  const countries = new Set(dealsOf('due-diligence-questions').flatMap(countriesIn))
  expect(Object.keys(diligence.countries).filter((code) => !countries.has(code))).toEqual([])
})

test.each(['SEC-11', 'CTY-10'])('a fault in the words of %s is found', (id) => {
  const changed = withQuestion(id, (each) => ({...each, text: `${each.text} Is it and/or was it?`}))
  const {diagnostics} = verifyLibrary({
    library: changed,
    schema,
    clauses: ['due-diligence-questions'],
  })
  const found = diagnostics.filter(({severity}) => severity !== 'info')
  expect(new Set(found.map(({code, place}) => `${code} ${place?.file}`))).toEqual(
    new Set(['drafting/slash clauses/due-diligence-questions/by-category.md']),
  )
})

function dealsOf(id: string): readonly JsonObject[] {
  const clause = clauses[id]
  if (!clause) throw new Error(`No clause ${id}`)
  return rowsOfClause(clause, {library, fields: schema.fields}).rows.map((row) => applyRow({}, row))
}

function countriesIn(deal: JsonObject): readonly string[] {
  return questionnaireFor(library, deal).countries
}

function baseOf(id: string): string {
  return id.split('-').slice(0, 2).join('-')
}

function withQuestion(
  id: string,
  change: (question: DiligenceQuestion) => DiligenceQuestion,
): Library {
  const categories = diligence.categories.map((category) => ({
    ...category,
    questions: category.questions.map((each) => (each.id === id ? change(each) : each)),
  }))
  return {...library, diligence: {...diligence, categories}}
}
