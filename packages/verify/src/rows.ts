import type {Json} from '@ringfence/model'
import type {Factor} from './factors.ts'
import {pairwise} from './pairwise.ts'

/** A combination: a value for each factor. */
export type Row = ReadonlyMap<string, Json | undefined>

/** Every combination of the factors' values, as long as there are at most `most`; nothing otherwise. */
export function allRows(factors: readonly Factor[], most: number): readonly Row[] | undefined {
  const count = factors.reduce((product, {levels}) => product * levels.length, 1)
  if (count > most) return undefined
  let rows: (readonly [string, Json | undefined])[][] = [[]]
  for (const {id, levels} of factors)
    rows = rows.flatMap((row) => levels.map((level) => [...row, [id, level] as const]))
  return rows.map((row) => new Map(row))
}

/** Combinations in which every value of a factor meets every value of every other. */
export function pairwiseRows(factors: readonly Factor[]): readonly Row[] {
  if (factors.length < 2) return allRows(factors, 1000) ?? []
  return pairwise(factors.map(({levels}) => levels.length)).map(
    (row) => new Map(factors.map(({id, levels}, at) => [id, levels[row[at] ?? 0]])),
  )
}

/**
 * Fewer combinations that hold all the given ones: two that do not contradict each other are drafted together.
 * Only for combinations of things that do not bear on each other, such as the conditions of different sub-clauses.
 */
export function mergedRows(groups: readonly (readonly Row[])[]): readonly Row[] {
  const merged: Map<string, Json | undefined>[] = []
  for (const rows of groups) {
    const taken = new Set<Map<string, Json | undefined>>()
    for (const row of rows) {
      const into = merged.find((each) => !taken.has(each) && agree(each, row))
      if (into) {
        for (const [key, value] of row) into.set(key, value)
        taken.add(into)
      } else {
        const fresh = new Map(row)
        merged.push(fresh)
        taken.add(fresh)
      }
    }
  }
  return merged
}

function agree(a: Row, b: Row): boolean {
  for (const [key, value] of b) if (a.has(key) && a.get(key) !== value) return false
  return true
}
