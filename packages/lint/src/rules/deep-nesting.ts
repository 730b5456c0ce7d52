import type {LintRule} from '../rule.ts'

/** Below (i) nobody finds the way back. */
export const deepNesting: LintRule = {
  code: 'drafting/deep-nesting',
  severity: 'warning',
  source: 'L19',
  description: 'A sub-clause has more than three levels under its clause.',
  bad: '1. Vendor shall:\n   1. act:\n      1. with care:\n         1. by day; and\n         1. by night.',
  good: '1. Vendor shall act:\n   1. by day; and\n   1. by night.',
  blind: 'Levels inside tables, which have none of their own.',
  *check({outline}) {
    for (const {item, depth} of outline.sections.flatMap(({items}) => items))
      if (depth === 4)
        yield {
          message: 'A fourth level of sub-clauses',
          place: item.place,
          hint: 'make a sub-clause of its own of it',
        }
  },
}
