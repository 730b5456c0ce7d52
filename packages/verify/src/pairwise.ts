/**
 * Rows of level indexes in which every level of a factor meets every level of every other.
 *
 * Greedy: each row begins with a pair that is not covered yet, and takes for each further factor the level that
 * covers the most. Not the fewest rows that there can be, but found in milliseconds for hundreds of factors. Factors
 * with many levels come first, since small ones find room in the rows that these need anyway: a fifth fewer rows.
 *
 * @param sizes - Number of levels of each factor.
 */
export function pairwise(sizes: readonly number[]): readonly (readonly number[])[] {
  const order = [...sizes.keys()].toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0))
  const ranks = new Map(order.map((factor, rank) => [factor, rank]))
  const rows = greedyRows(order.map((factor) => sizes[factor] ?? 0))
  return rows.map((row) => [...sizes.keys()].map((factor) => row[ranks.get(factor) ?? 0] ?? 0))
}

function greedyRows(sizes: readonly number[]): readonly (readonly number[])[] {
  const open = new Uncovered(sizes)
  const rows: (readonly number[])[] = []
  for (let first = open.first(); first; first = open.first()) {
    const row: number[] = Array.from({length: sizes.length}, () => -1)
    for (const [factor, level] of first) row[factor] = level
    for (const [factor, size] of sizes.entries())
      if (row[factor] === -1) row[factor] = bestLevel(factor, size, row, open, rows.length)
    open.cover(row)
    rows.push(row)
  }
  return rows
}

/** The level that covers the most open pairs with what the row has; ties go round, so that levels take turns. */
function bestLevel(
  factor: number,
  size: number,
  row: readonly number[],
  open: Uncovered,
  turn: number,
): number {
  let best = turn % size
  let most = -1
  for (let step = 0; step < size; step += 1) {
    const level = (turn + step) % size
    const count = open.count(factor, level, row)
    if (count > most) {
      most = count
      best = level
    }
  }
  return best
}

/** Pairs of levels that no row has yet, as a table of bytes. */
class Uncovered {
  readonly #offsets: readonly number[]
  readonly #owners: readonly number[]
  readonly #total: number
  readonly #table: Uint8Array
  #from = 0

  constructor(sizes: readonly number[]) {
    const offsets: number[] = []
    const owners: number[] = []
    for (const [factor, size] of sizes.entries()) {
      offsets.push(owners.length)
      for (let level = 0; level < size; level += 1) owners.push(factor)
    }
    this.#offsets = offsets
    this.#owners = owners
    this.#total = owners.length
    this.#table = new Uint8Array(this.#total * this.#total)
    for (let a = 0; a < this.#total; a += 1)
      for (let b = 0; b < this.#total; b += 1)
        if (owners[a] !== owners[b]) this.#table[a * this.#total + b] = 1
  }

  first(): readonly (readonly [number, number])[] | undefined {
    const at = this.#table.indexOf(1, this.#from)
    if (at === -1) return undefined
    this.#from = at
    return [Math.floor(at / this.#total), at % this.#total].map((value) => {
      const factor = this.#owners[value] ?? 0
      return [factor, value - (this.#offsets[factor] ?? 0)] as const
    })
  }

  count(factor: number, level: number, row: readonly number[]): number {
    const base = this.#index(factor, level) * this.#total
    let count = 0
    // Millions of times for a kind: iterators would take most of the time.
    for (let other = 0; other < row.length; other += 1) {
      const chosen = row[other] ?? -1
      if (chosen !== -1) count += this.#table[base + (this.#offsets[other] ?? 0) + chosen] ?? 0
    }
    return count
  }

  cover(row: readonly number[]): void {
    const values = row.map((level, factor) => this.#index(factor, level))
    for (const a of values) for (const b of values) this.#table[a * this.#total + b] = 0
  }

  #index(factor: number, level: number): number {
    return (this.#offsets[factor] ?? 0) + level
  }
}
