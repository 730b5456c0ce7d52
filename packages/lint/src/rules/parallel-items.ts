import type {Item} from '@ringfence/model'
import type {LintRule} from '../rule.ts'

/** Items that continue one sentence begin alike. */
export const parallelItems: LintRule = {
  code: 'drafting/parallel-items',
  severity: 'warning',
  source: 'L19',
  description:
    'Some items of a list continue the sentence before it, and some begin one of their own.',
  bad: '1. Vendor shall:\n   1. act with care; and\n   1. The fees cover it.',
  good: '1. Vendor shall:\n   1. act with care; and\n   1. cover its cost.',
  blind: 'Looks at capital letters, not at grammar: a noun beside a verb is not seen.',
  *check({itemRuns}) {
    for (const {items, openings} of itemRuns) {
      const capital = openings.filter((word) =>
        /^(?:The|An?|If|Each|No|This|It|In|On|All|When)$/.test(word),
      ).length
      const lower = openings.filter((word) => /^\p{Ll}/u.test(word)).length
      if (capital > 0 && lower > 0)
        yield {
          message: 'The items of this list do not begin alike',
          place: (items[0] as Item).place,
          hint: 'make all of them parts of the sentence, or all of them sentences',
        }
    }
  },
}
