import type {Json, JsonObject, Library} from '@ringfence/model'
import {choicesOf, scoreChoices} from './choices.ts'
import {type AskedQuestion, type DiligenceLibrary, questionnaireFor} from './questionnaire.ts'

/** What templates may read beside the deal: as text, and as values. */
export interface GivenWords {
  readonly words: JsonObject
  readonly values: JsonObject
}

/**
 * What templates may read as `questionnaire` and `countryFacts`, for a document that has a clause which says that it reads it;
 * `schemas/derived.schema.json` describes it.
 */
export function givenWords(
  {agreements, clauses, ...library}: DiligenceLibrary & Pick<Library, 'agreements' | 'clauses'>,
  kind: string,
  view: JsonObject,
): GivenWords {
  const sections = agreements[kind]?.sections ?? []
  const asked = sections.some(({clause}) => clauses[clause]?.reads.includes('questionnaire'))
  if (!asked) return {words: {}, values: {}}
  const {categories, countries} = questionnaireFor(library, view)
  const printed = categories.map(({id, questions, ...category}) => {
    return [id, {...category, questions: questions.map(asPrinted)}] as const
  })
  const questionnaire = {
    ...Object.fromEntries(printed),
    questions: printed.flatMap(([, {questions}]) => questions),
    assessor: {id: 'assessor', title: 'Assessor', input: 'text', prompt: '[Name]'},
    assessedOn: {id: 'assessedOn', title: 'Day of the assessment', input: 'date', prompt: '[Day]'},
  }
  const {diligence, vocabularies} = library
  const countryFacts = countries.flatMap((code) => {
    const facts = diligence.countries[code]
    return facts ? [{...facts, name: vocabularies['place']?.[code] ?? code}] : []
  })
  const calledTerms = Object.values(diligence.terms)
  return {
    words: {questionnaire: questionnaire as unknown as Json},
    values: {countryFacts, calledTerms} as unknown as JsonObject,
  }
}

function asPrinted(question: AskedQuestion) {
  const {id, answer, known} = question
  const choices = answer === 'yesNo' ? {choices: choicesOf.yesNo} : {}
  const input = answer === 'yesNo' ? 'choice' : answer
  const prompt = {yesNo: '[Choose]', text: '[Answer]', date: '[Day]'}[answer]
  const value = known === undefined ? {} : {value: known}
  return {
    ...question,
    reply: {id, title: `Answer to ${id}`, input, prompt, ...choices, ...value},
    proof: {
      id: `${id}/evidence`,
      title: `Evidence for ${id}`,
      input: 'text',
      prompt: '[Document, day]',
    },
    score: {
      id: `${id}/score`,
      title: `Score of ${id}`,
      input: 'choice',
      prompt: '[Score]',
      choices: scoreChoices,
    },
  }
}
