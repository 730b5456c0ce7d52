import type {LintRule} from '../rule.ts'

/** Capital letters say "this is defined". Where it is not, the reader looks for a meaning that is not there. */
export const termCapitalised: LintRule = {
  code: 'term/capitalised',
  severity: 'warning',
  document: true,
  source: 'L12',
  description:
    'A phrase has capital letters like a defined term, but it is none, and no known name.',
  bad: '1. Vendor shall name a Project Champion.',
  good: '1. Vendor shall name a project champion.',
  blind:
    'A capitalised word that begins a sentence; a name that `vocabularies/proper-names.yaml` lists.',
  *check({terms, capitalised}) {
    const seen = new Set(terms)
    for (const {phrase, place} of capitalised) {
      if (seen.has(phrase)) continue
      seen.add(phrase)
      yield {
        message: `\`${phrase}\` reads like a defined term, but is not defined`,
        place,
        hint: 'define it, write it in lower case, or list it in `vocabularies/proper-names.yaml`',
      }
    }
  },
}
