import {walk} from '@ringfence/model'
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
  *check({contract, facts}) {
    for (const {node, ancestors} of walk(contract)) {
      if (!('type' in node) || node.type !== 'reference') continue
      const target = facts.references.get(node)?.target
      const own = ancestors.findLast((each) => 'type' in each && each.type === 'item')
      if (own && 'id' in own && own.id === target)
        yield {
          message: `\`${node.to}\` is the sub-clause that the reference stands in`,
          place: node.place,
          hint: 'write "this sub-clause", or refer to the one that is meant',
        }
    }
  },
}
