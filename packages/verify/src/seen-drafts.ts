import type {Draft} from '@ringfence/model'

/** Characters that are kept at most: 30 MB of text. */
const most = 30_000_000

/** The drafts of one clause that were looked at. Most of its combinations come out the same as others before them. */
export class SeenDrafts {
  readonly #seen = new Set<string>()
  #length = 0

  has(key: string): boolean {
    return this.#seen.has(key)
  }

  add(key: string): void {
    if (this.#length + key.length > most) {
      this.#seen.clear()
      this.#length = 0
    }
    this.#seen.add(key)
    this.#length += key.length
  }
}

/**
 * All of a draft from which follows what lint says of its texts. The kind, its title and the names of the parties are
 * for the cover: where a text shows them, they are in the text.
 */
export function keyOfTexts({info, ...texts}: Draft, style: string): string {
  return JSON.stringify([info.language, style, texts])
}
