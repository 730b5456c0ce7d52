import {type Contract, type Field, walk} from '@ringfence/model'

/** Why a contract is a draft, one reason a line: each value that it needs and the deal does not know. */
export function draftReasons(contract: Contract): readonly string[] {
  const unknown = new Map<string, Field>()
  for (const {node} of walk(contract))
    if ('type' in node && node.type === 'field' && node.unknown) unknown.set(node.pointer, node)
  return [...unknown.values()].map(({title}) => `${title} is not known`)
}
