import {type Contract, type ContractNode, childrenOf, type Field} from '@ringfence/model'

/** Why a contract is a draft, one reason a line: each value that it needs and the deal does not know. */
export function draftReasons({sections}: Contract): readonly string[] {
  const unknown = new Map<string, Field>()
  const visit = (node: ContractNode): void => {
    if ('type' in node && node.type === 'field' && node.unknown) unknown.set(node.pointer, node)
    for (const child of childrenOf(node)) visit(child)
  }
  for (const section of sections) visit(section)
  return [...unknown.values()].map(({title}) => `${title} is not known`)
}
