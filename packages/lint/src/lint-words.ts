import type {Library} from '@ringfence/model'
import type {LintInput} from './rule.ts'

/** The words that lint goes by, which a library lists as vocabularies. */
export function lintWords({
  vocabularies,
}: Library): Pick<LintInput, 'properNames' | 'dutyBearers' | 'synonyms' | 'american'> {
  return {
    properNames: [...Object.keys(vocabularies['proper-names'] ?? {}), ...placesOf(vocabularies)],
    dutyBearers: Object.keys(vocabularies['duty-bearers'] ?? {}),
    synonyms: vocabularies['synonyms'] ?? {},
    american: vocabularies['spelling-en-us'] ?? {},
  }
}

/** Names of places, without their article. */
function placesOf(vocabularies: Library['vocabularies']): readonly string[] {
  return Object.values(vocabularies['place'] ?? {}).map((name) => name.replace(/^the /, ''))
}
