/** Values by name. */
export type Table = Readonly<Record<string, unknown>>

/** What was read of a table: which entries, whether there were some, and the list of names. */
export class TableReading {
  /** The table, whose readers leave a trace here. */
  readonly table: Table
  readonly #entries = new Map<string, unknown>()
  readonly #presence = new Map<string, boolean>()
  #names: readonly (string | symbol)[] | undefined

  constructor(table: Table) {
    this.table = new Proxy(table, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (typeof name === 'string') this.#entries.set(name, value)
        return value
      },
      has: (target, name) => this.#present(name, Reflect.has(target, name)),
      getOwnPropertyDescriptor: (target, name) => {
        const found = Reflect.getOwnPropertyDescriptor(target, name)
        this.#present(name, found !== undefined)
        return found
      },
      ownKeys: (target) => {
        this.#names = Reflect.ownKeys(target)
        return [...this.#names]
      },
    })
  }

  /** Whether another table would have been read the same way. */
  holdsFor(table: Table): boolean {
    if (this.#names && !same(this.#names, Reflect.ownKeys(table))) return false
    for (const [name, value] of this.#entries) if (!same(table[name], value)) return false
    for (const [name, present] of this.#presence)
      if (Object.hasOwn(table, name) !== present) return false
    return true
  }

  #present(name: PropertyKey, present: boolean): boolean {
    if (typeof name === 'string') this.#presence.set(name, present)
    return present
  }
}

/** Lists of names are made anew each time, and are the same where their entries are. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
  return a.every((entry, index) => Object.is(entry, b[index]))
}
