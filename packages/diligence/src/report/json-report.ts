import type {Assessment} from '../assess.ts'

/** The result for machines: every question by its id, with what was answered and what it is worth. */
export function jsonReport(assessment: Assessment): string {
  const categories = assessment.categories.map(({questions, ...category}) => ({
    ...category,
    questions: questions.map(({question, given, ...scored}) => ({
      id: question.id,
      weight: question.weight,
      ...given,
      ...scored,
    })),
  }))
  return `${JSON.stringify({...assessment, categories}, null, 2)}\n`
}
