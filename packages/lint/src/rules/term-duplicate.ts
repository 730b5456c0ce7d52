import type {LintRule} from '../rule.ts'

/** Two definitions of one term differ sooner or later, and then the reader may choose. */
export const termDuplicate: LintRule = {
  code: 'term/duplicate',
  severity: 'error',
  document: true,
  source: 'L11, L12',
  description: 'A term is defined twice.',
  bad: '1. Vendor shall name a person (**"Lead"**). Lead reports.\n1. Customer shall name a person (**"Lead"**).',
  good: '1. Vendor shall name a person (**"Lead"**). Lead reports.\n1. Customer shall name a person.',
  blind: 'One concept under two terms.',
  *check({facts}) {
    for (const fault of facts.faults) {
      if (fault.type !== 'duplicateTerm') continue
      const [first, ...others] = fault.nodes
      for (const {place} of others)
        yield {
          message: `Term \`${fault.term}\` is defined twice`,
          place,
          hint: 'define it once, or give the second meaning another name',
          ...(first ? {related: [{message: 'first defined here', place: first.place}]} : {}),
        }
    }
  },
}
