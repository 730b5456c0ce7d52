import type {LintRule} from '../rule.ts'

/** As `term/unused`, with the cause: what would use the term is switched off in this deal. */
export const termOnlyDropped: LintRule = {
  code: 'term/only-dropped',
  severity: 'warning',
  document: true,
  source: 'L12',
  description: 'A term is defined, but only a clause that the deal switches off uses it.',
  bad: '1. Vendor shall name a person (the **"Quarantine Officer"**).',
  good: '1. Vendor shall name a person.',
  blind: 'Whether the term would be used if another value of the deal changed as well.',
  *check({contract, facts}) {
    for (const {term, uses, place} of facts.terms.values()) {
      const user = contract.dropped.find(({words}) => words.includes(term))
      // What is incorporated by reference uses the term as if it were printed.
      if (uses > 0 || !user || user.incorporated) continue
      yield {
        message: `Term \`${term}\` is used only by \`${user.id}\`, which this deal leaves out because ${user.because}`,
        place,
        hint: 'put the definition under the same condition',
      }
    }
  },
}
