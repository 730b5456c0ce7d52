import type {LintRule} from '../rule.ts'

/** A sub-clause that refers to itself sends the reader in a circle. */
export const referenceSelf: LintRule = {
  code: 'reference/self',
  severity: 'warning',
  source: 'L27',
  description: 'A sub-clause refers to itself.',
  bad: '1. {{anchor "care"}}Vendor shall act as {{ref "#care"}} says.',
  good: '1. {{anchor "care"}}Vendor shall act with care.\n1. Customer shall act as {{ref "#care"}} says.',
  blind: 'A sub-clause that refers to the clause it stands in, which may be meant.',
  *check({outline, facts}) {
    for (const {reference, item} of outline.references) {
      const target = facts.references.get(reference)?.target
      if (item && item.id === target)
        yield {
          message: `\`${reference.to}\` is the sub-clause that the reference stands in`,
          place: reference.place,
          hint: 'write "this sub-clause", or refer to the one that is meant',
        }
    }
  },
}
