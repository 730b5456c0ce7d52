import {type ContractNode, childrenOf} from '@ringfence/model'
import type {LintRule} from '../rule.ts'

/** "Clauses that by their nature survive" is a dispute; numbers are an answer. */
export const survivalList: LintRule = {
  code: 'drafting/survival-list',
  severity: 'error',
  source: 'L35',
  description: 'The sub-clause on survival does not list clauses by reference.',
  bad: '1. {{anchor "survival"}}What must last survives.',
  good: '1. {{anchor "survival"}}{{ref "#care"}} survives.\n1. {{anchor "care"}}Vendor shall act with care.',
  blind: 'Whether the list is complete; a clause on survival without the anchor `survival`.',
  *check({outline}) {
    for (const {item} of outline.sections.flatMap(({items}) => items))
      if (item.id.endsWith('#survival') && !hasReference(item))
        yield {
          message: 'Survival without references',
          place: item.place,
          hint: 'list the clauses with `{{ref …}}`',
        }
  },
}

function hasReference(node: ContractNode): boolean {
  return childrenOf(node).some(
    (child) => ('type' in child && child.type === 'reference') || hasReference(child),
  )
}
