import type {Contract, Facts} from '@ringfence/model'
import {ownLabel} from '../contents-of.ts'
import {columnsOf} from './wrap-text.ts'

/** Where the text beside some labels begins. A label that is longer than most stands before its text, and moves nothing. */
export function labelColumn(labels: readonly string[]): number {
  const usual = labels.map(columnsOf).filter((length) => length <= longest)
  return labels.every((label) => label === '')
    ? 0
    : Math.max(least, ...usual.map((length) => length + 2))
}

const least = 6
const longest = 6

/** The same for the clauses of a contract, so that all of them begin in one column. */
export function contractColumn({sections}: Contract, facts: Facts): number {
  const ids = sections.flatMap(({id, children}) => [
    id,
    ...children.flatMap((block) => (block.type === 'item' ? [block.id] : [])),
  ])
  return Math.max(least, labelColumn(ids.map((id) => ownLabel(id, facts))))
}
