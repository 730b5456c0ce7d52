import type {Diligence, DiligenceQuestion, TemplateBlock} from '@ringfence/model'
import {type Dependence, dependencesOfWhen, readsOf} from './conditions.ts'

/**
 * All that a text depends on: the values that it tests, and those that decide which questions of due diligence, and
 * which facts about countries, it prints.
 */
export function dependsOn(
  body: readonly TemplateBlock[],
  diligence: Diligence,
): readonly Dependence[] {
  const {dependences, paths} = readsOf(body)
  const questions = questionsRead(paths, diligence)
  const asked = questions.flatMap(({when}) => dependencesOfWhen(when))
  const named = asked.flatMap(({keys, values}) => (keys[0] === 'countries' ? values : []))
  const known = [...paths].some((path) => isIn(path, 'countryFacts'))
    ? Object.keys(diligence.countries)
    : []
  const values = [...new Set([...named, ...known])]
  return [
    ...dependences,
    ...asked.filter(({keys}) => keys[0] !== 'countries'),
    // The countries of a questionnaire are those of the vendor and of its people.
    ...(values.length > 0 ? [{keys: ['personnelCountries'], test: 'holds', values} as const] : []),
  ]
}

/** The questions of the categories that are read, each by its name or all together. */
function questionsRead(
  paths: ReadonlySet<string>,
  {categories}: Diligence,
): readonly DiligenceQuestion[] {
  const read = (name: string) => [...paths].some((path) => isIn(path, `questionnaire/${name}`))
  return categories
    .filter(({id}) => read('questions') || read(id))
    .flatMap(({questions}) => questions)
}

function isIn(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}/`)
}
