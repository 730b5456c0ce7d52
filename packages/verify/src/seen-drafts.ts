import type {Draft} from '@ringfence/model'

/** Characters that are kept at most: 30 MB of text. */
const most = 30_000_000

/**
 * The drafts that were looked at. Half of the combinations of a clause come out the same as others before them, and
 * what lint finds in a draft follows from the draft.
 */
export class SeenDrafts {
  readonly #seen = new Set<string>()
  #length = 0

  has(draft: Draft): boolean {
    return this.#seen.has(keyOf(draft))
  }

  add(draft: Draft): void {
    const key = keyOf(draft)
    if (this.#length + key.length > most) {
      this.#seen.clear()
      this.#length = 0
    }
    this.#seen.add(key)
    this.#length += key.length
  }
}

function keyOf(draft: Draft): string {
  return JSON.stringify(draft)
}
