import type {Entry} from './entries.ts'

/** Tells the lines of a table of contents, which are made anew, and so is its heading. */
export class ContentsLines {
  #open = false

  /** Whether a line is one; `begins` is the first of them. */
  take({paragraph, text, bullet}: Entry, isFront: boolean): 'begins' | 'goesOn' | undefined {
    const isHeading = isFront && /^(?:table of )?contents\b[\s:]*$|^index$/i.test(text.trim())
    const goesOn = this.#open && bullet
    const wasOpen = this.#open
    this.#open = isHeading || goesOn || paragraph.contents === true
    if (!this.#open) return undefined
    return wasOpen ? 'goesOn' : 'begins'
  }
}
