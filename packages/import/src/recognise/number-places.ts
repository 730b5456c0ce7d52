import {type Entry, type EntryOrTable, isTable} from './entries.ts'
import type {LabelReading} from './label-reading.ts'
import {Levels, type Placed} from './levels.ts'
import {looksLikeHeading} from './look-of.ts'

/** Finds how deep the numbered paragraphs of a document stand, in the parts of its front and in its terms. */
export class NumberPlaces {
  readonly #entries: readonly EntryOrTable[]
  #levels: Levels
  #front: {readonly part: string; readonly levels: Levels} | undefined

  constructor(entries: readonly EntryOrTable[], form: string | undefined) {
    this.#entries = entries
    this.#levels = new Levels(form ?? '1.')
  }

  /** Levels begin anew, as in a schedule. */
  begin(levels: Levels): void {
    this.#levels = levels
  }

  inTerms(entry: Entry, index: number): Placed | undefined {
    const readings = numbersOf(entry)
    return this.#levels.place(readings, {
      next: this.#nextReadings(index),
      sure: entry.native || isSet(entry, readings),
      indent: entry.paragraph.indent,
    })
  }

  /** Parties and recitals count by themselves: each part of the front, by its id. */
  inFront(entry: Entry, index: number, part: string): Placed | undefined {
    if (this.#front?.part !== part) this.#front = {part, levels: new Levels('(1)')}
    return this.#front.levels.place(numbersOf(entry), {
      next: this.#nextReadings(index),
      sure: entry.native,
      indent: entry.paragraph.indent,
    })
  }

  #nextReadings(index: number): readonly LabelReading[] {
    const next = this.#entries
      .slice(index + 1, index + 8)
      .find((each) => !isTable(each) && each.readings.length > 0)
    return next && !isTable(next) ? next.readings : []
  }
}

/** The readings of a number that counts paragraphs. */
export function numbersOf({readings, native}: Entry): readonly LabelReading[] {
  return readings.filter(({form}) => form !== 'schedule' || native)
}

/** Whether a typed number is set apart from its words, so that it begins no sentence. */
function isSet(entry: Entry, [first]: readonly LabelReading[]): boolean {
  return first !== undefined && looksLikeHeading(entry, first.end) && !/^[a-z]/.test(first.text)
}
