import {
  type Contract,
  type ContractNode,
  childrenOf,
  type Field,
  type RuleRecord,
} from '@ringfence/model'
import {signed} from '@ringfence/rules'

/**
 * Why a contract is a draft, one reason a line: each value that it needs and the deal does not know, and each rule
 * that would block it, or would have changed it, and is acknowledged.
 */
export function draftReasons({sections}: Contract, rules: RuleRecord): readonly string[] {
  const unknown = new Map<string, Field>()
  const visit = (node: ContractNode): void => {
    if ('type' in node && node.type === 'field' && node.unknown) unknown.set(node.pointer, node)
    for (const child of childrenOf(node)) visit(child)
  }
  for (const section of sections) visit(section)
  const waived = rules.fired.flatMap(({id, title, outcome, severity}) => {
    const acknowledgement = rules.acknowledged.find(({ruleId}) => ruleId === id)
    const matters = severity === 'error' || outcome === 'adapt'
    return acknowledgement && matters
      ? [`Rule ${id} (${title}) is acknowledged by ${signed(acknowledgement)}`]
      : []
  })
  return [...[...unknown.values()].map(({title}) => `${title} is not known`), ...waived]
}
