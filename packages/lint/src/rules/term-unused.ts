import type {LintRule} from '../rule.ts'

/** A definition that nothing uses makes the reader look for its purpose. */
export const termUnused: LintRule = {
  code: 'term/unused',
  severity: 'warning',
  document: true,
  source: 'L12',
  description: 'A clause defines a term that the contract never uses.',
  bad: '1. Vendor shall name a person (the **"Lead"**).',
  good: '1. Vendor shall name a person (the **"Lead"**). The Lead shall report.',
  blind: 'Terms that only their own definition or each other’s use.',
  *check({contract, facts}) {
    for (const {term, uses, place} of facts.terms.values()) {
      if (uses > 0 || contract.dropped.some(({words}) => words.includes(term))) continue
      yield {
        message: `Term \`${term}\` is defined but not used`,
        place,
        hint: 'leave the definition out, or put it under the condition of the text that uses it',
      }
    }
  },
}
