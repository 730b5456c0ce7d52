import {textOfRuns} from './entries.ts'
import type {Node, Part, TableNode} from './outline.ts'
import type {Runs} from './part-builder.ts'
import {signingOrder} from './signing-order.ts'

/** A table to sign in at the end of the clauses is a part of its own, where no words lead to the signatures. */
export function splitExecution(parts: readonly Part<Runs>[]): readonly Part<Runs>[] {
  const at = parts.findLastIndex(({role}) => role === 'clause')
  const last = parts[at]
  if (!last || parts.some(({role}) => role === 'execution')) return parts
  const cut = withoutTable(last.children)
  if (!cut) return parts
  const execution: Part<Runs> = {
    role: 'execution',
    id: `${last.id}-signatures`,
    children: [cut.table],
    at: cut.table.at,
  }
  return [...parts.slice(0, at), {...last, children: cut.rest}, execution, ...parts.slice(at + 1)]
}

interface Cut {
  readonly rest: readonly Node<Runs>[]
  readonly table: TableNode<Runs>
}

/** Nodes without the table to sign in that they end in, below whichever item it stands. */
function withoutTable(nodes: readonly Node<Runs>[]): Cut | undefined {
  const last = nodes.at(-1)
  const before = nodes.slice(0, -1)
  if (last?.type === 'table') {
    const signed = signingOrder(last.rows, {textOf: textOfRuns, role: 'clause'})
    return signed && {rest: before, table: last}
  }
  const cut = last?.type === 'item' ? withoutTable(last.children) : undefined
  return last?.type === 'item' && cut
    ? {rest: [...before, {...last, children: cut.rest}], table: cut.table}
    : undefined
}
