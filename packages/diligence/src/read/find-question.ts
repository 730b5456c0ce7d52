import type {DiligenceQuestion} from '@ringfence/model'
import {closest, distance} from 'fastest-levenshtein'
import type {DiligenceLibrary} from '../questionnaire.ts'

/** The question of an answer's id, such as `SEC-1`, or `CTY-1-IN` for a question about a country. */
export function findQuestion(
  id: string,
  {diligence, vocabularies}: DiligenceLibrary,
): DiligenceQuestion | undefined {
  const questions = diligence.categories.flatMap((category) => category.questions)
  const exact = questions.find((question) => !question.perCountry && question.id === id)
  if (exact) return exact
  const [, base, country = ''] = /^([A-Z]{3}-\d+)-([A-Z]{2})$/.exec(id) ?? []
  const known = Object.hasOwn(vocabularies['place'] ?? {}, country)
  return known ? questions.find((each) => each.perCountry && each.id === base) : undefined
}

/** A hint with the nearest id, if one is near. */
export function nearQuestion(id: string, {diligence}: DiligenceLibrary): string {
  const ids = diligence.categories.flatMap((category) =>
    category.questions.map((question) => (question.perCountry ? `${question.id}-IN` : question.id)),
  )
  const best = ids.length > 0 ? closest(id.toUpperCase(), ids) : undefined
  return best !== undefined && distance(id.toUpperCase(), best) <= 2
    ? `did you mean \`${best}\`?`
    : 'ids are those of the questionnaire, such as `SEC-1`, or `CTY-1-IN` for a country'
}
