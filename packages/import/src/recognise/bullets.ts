import type {SourceRun} from '../source/source-document.ts'
import type {Entry} from './entries.ts'

const marks = ['•', '–', '·']

/** Chooses what is printed before bullets, which have no numbers to tell how deep they stand. */
export class Bullets {
  #outermost: number | undefined

  /** After a number, the next bullet is the outermost of a list of its own. */
  begin(): void {
    this.#outermost = undefined
  }

  /** The words of a paragraph, with a mark before them where it has a bullet. */
  marked(entry: Entry): readonly SourceRun[] {
    const {paragraph, bullet, text} = entry
    if (!bullet || /^\s*[•–-]/.test(text)) return paragraph.runs
    return [{text: `${this.#markOf(entry)} `}, ...paragraph.runs]
  }

  #markOf({paragraph: {label}}: Entry): string {
    const level = label?.level ?? 0
    this.#outermost = Math.min(this.#outermost ?? level, level)
    return marks[level - this.#outermost] ?? marks.at(-1) ?? ''
  }
}
