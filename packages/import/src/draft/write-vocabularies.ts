import {stringify} from 'yaml'
import {oneLine} from './escape-text.ts'

/** The words by which lint knows who has duties, by path; none where a contract calls its parties as the library does. */
export function writeVocabularies(
  dutyBearers: readonly string[],
): Readonly<Record<string, string>> {
  if (dutyBearers.length === 0) return {}
  const names = dutyBearers.map(oneLine)
  const bearers = Object.fromEntries(names.map((name) => [name, 'a party, or a side of one']))
  const synonyms = Object.fromEntries(names.map((name) => [name, name]))
  return {
    'vocabularies/duty-bearers.yaml': `# Who has duties under the imported contract: these may stand before "shall".\n${stringify(bearers)}`,
    'vocabularies/synonyms.yaml': `# The imported contract calls its parties so, and they are no other names for Customer and Vendor.\n${stringify(synonyms)}`,
  }
}
