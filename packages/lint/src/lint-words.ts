import type {Library} from '@ringfence/model'
import type {LintInput} from './rule.ts'

type LintWords = Required<
  Pick<LintInput, 'properNames' | 'dutyBearers' | 'abbreviations' | 'synonyms' | 'american'>
>

const known = new WeakMap<Library['vocabularies'], LintWords>()

/** The words that lint goes by, which a library lists as vocabularies. The same lists each time: searches are made once for each. */
export function lintWords({vocabularies}: Pick<Library, 'vocabularies'>): LintWords {
  const words = known.get(vocabularies) ?? wordsIn(vocabularies)
  known.set(vocabularies, words)
  return words
}

function wordsIn(vocabularies: Library['vocabularies']): LintWords {
  return {
    properNames: [...Object.keys(vocabularies['proper-names'] ?? {}), ...placesOf(vocabularies)],
    dutyBearers: Object.keys(vocabularies['duty-bearers'] ?? {}),
    abbreviations: Object.keys(vocabularies['abbreviations'] ?? {}),
    synonyms: vocabularies['synonyms'] ?? {},
    american: vocabularies['spelling-en-us'] ?? {},
  }
}

/** Names of places, without their article. */
function placesOf(vocabularies: Library['vocabularies']): readonly string[] {
  return Object.values(vocabularies['place'] ?? {}).map((name) => name.replace(/^the /, ''))
}
