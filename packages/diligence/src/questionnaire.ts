import type {DiligenceCategory, DiligenceQuestion, JsonObject, Library} from '@ringfence/model'
import {callsFor} from './calls-for.ts'
import {countriesOf} from './countries-of.ts'

/** What of a library the questions come from. */
export type DiligenceLibrary = Pick<Library, 'diligence' | 'vocabularies'>

/** The questions that a deal calls for. */
export interface Questionnaire {
  readonly categories: readonly AskedCategory[]
  /** Countries of the vendor and its people, by code, in order. */
  readonly countries: readonly string[]
}

export interface AskedCategory extends Omit<DiligenceCategory, 'questions'> {
  readonly questions: readonly AskedQuestion[]
}

export interface AskedQuestion extends DiligenceQuestion {
  /** The country that is asked about. */
  readonly country?: string
  /** The answer that the library knows. */
  readonly known?: 'yes' | 'partly' | 'no'
}

/** Which questions are asked; each question about a country once for every country. */
export type Asks = (question: DiligenceQuestion, country?: string) => boolean

/** The questionnaire for a deal, given what templates read of it. */
export function questionnaireFor(library: DiligenceLibrary, view: JsonObject): Questionnaire {
  const countries = countriesOf(view)
  const asks: Asks = ({when}, country) =>
    callsFor(when, {...view, countries: country === undefined ? [...countries] : [country]})
  return questionnaireOf(library, countries, asks)
}

/** The questionnaire with those questions that are asked. */
export function questionnaireOf(
  library: DiligenceLibrary,
  countries: readonly string[],
  asks: Asks,
): Questionnaire {
  const categories = library.diligence.categories.map((category) => ({
    ...category,
    questions: category.questions.flatMap((question) =>
      question.perCountry
        ? countries
            .filter((country) => asks(question, country))
            .map((country) => aboutCountry(question, country, library))
        : asks(question)
          ? [question]
          : [],
    ),
  }))
  return {categories, countries}
}

function aboutCountry(
  question: DiligenceQuestion,
  country: string,
  {diligence: {countries}, vocabularies}: DiligenceLibrary,
): AskedQuestion {
  const facts = Object.hasOwn(countries, country) ? countries[country] : undefined
  const known = question.fact && facts?.[question.fact]
  const text = question.text.replaceAll('{country}', vocabularies['place']?.[country] ?? country)
  return {...question, id: `${question.id}-${country}`, text, country, ...(known ? {known} : {})}
}
