import {
  type Block,
  type Contract,
  type Fault,
  type Label,
  type NumberingScheme,
  type Place,
  type Section,
  schemeOf,
} from '@ringfence/model'
import type {Numbering} from './numbering.ts'

export interface Numbers {
  /** By id of section, item or definition. */
  readonly labels: Map<string, Label>
  /** The section in which each id stands. */
  readonly owners: Map<string, Section>
}

/** Counts sections and items; an id that stands twice is a fault. */
export function numberContract(contract: Contract, numbering: Numbering, faults: Fault[]): Numbers {
  const numbers: Numbers = {labels: new Map(), owners: new Map()}
  const places = new Map<string, Place[]>()
  const counters: Partial<Record<NumberingScheme, number>> = {}
  for (const section of contract.sections) {
    const scheme = schemeOf[section.role]
    const count = (counters[scheme] ?? 0) + 1
    counters[scheme] = count
    const add: Add = (id, place, path, own = scheme) => {
      const before = places.get(id)
      if (before) before.push(place)
      else places.set(id, [place])
      if (before) return
      numbers.labels.set(id, numbering.label(own, path))
      numbers.owners.set(id, section)
    }
    const counted = scheme === 'clause' || scheme === 'schedule'
    add(section.id, section.place, [count], counted ? scheme : 'none')
    numberBlocks(section.children, [count], scheme, add)
  }
  for (const [id, found] of places)
    if (found.length > 1) faults.push({type: 'duplicateAnchor', id, places: found})
  return numbers
}

type Add = (id: string, place: Place, path: readonly number[], scheme?: NumberingScheme) => void

function numberBlocks(
  blocks: readonly Block[],
  path: readonly number[],
  scheme: NumberingScheme,
  add: Add,
): void {
  let count = 0
  for (const block of blocks) {
    if (block.type === 'item') {
      count += 1
      add(block.id, block.place, [...path, count], scheme)
      numberBlocks(block.children, [...path, count], scheme, add)
    }
    if (block.type === 'definitions')
      for (const [index, entry] of block.entries.entries()) {
        add(entry.id, entry.place, [index + 1], 'definition')
        numberBlocks(entry.children, [index + 1], 'definition', add)
      }
  }
}
