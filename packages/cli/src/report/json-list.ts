/** The entries of a list in JSON, written as they come. */
export interface JsonList {
  /** The entries, each on lines of its own, indented. */
  readonly add: (entries: readonly unknown[]) => string
  /** What closes the list. */
  readonly end: () => string
}

/** A list that was opened with `[`, at a depth of spaces. */
export function jsonList(depth: number): JsonList {
  let empty = true
  const inner = ' '.repeat(depth + 2)
  return {
    add: (entries) =>
      entries
        .map((entry) => {
          const before = empty ? '' : ','
          empty = false
          return `${before}\n${inner}${JSON.stringify(entry, null, 2).replaceAll('\n', `\n${inner}`)}`
        })
        .join(''),
    end: () => (empty ? ']' : `\n${' '.repeat(depth)}]`),
  }
}
