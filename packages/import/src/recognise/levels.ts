import type {CountedPlace, LabelReading} from './label-reading.ts'

/** Where a numbered paragraph stands: its depth from 0, and the reading of its number that fits there. */
export interface Placed {
  readonly level: number
  readonly reading: LabelReading
  /** Whether the number follows the one before it at its level, or begins anew. */
  readonly inOrder: boolean
}

interface OpenLevel {
  readonly form: string
  readonly counted: CountedPlace | undefined
  readonly indent: number
  value: number
}

export interface PlaceOptions {
  /** Readings of the next number, by which (i) after (h) is told from the letter. */
  readonly next: readonly LabelReading[]
  /** Whether the number was counted by the program, so that it is a number for sure. */
  readonly sure: boolean
  /** Space left of the paragraph, by which a list inside another is told from one that begins anew. */
  readonly indent: number
}

/**
 * Finds how deep numbered paragraphs stand. Where lists of a program say it, they count; elsewhere the numbers alone do:
 * one that counts on belongs to the level that it counts, one that begins at the start opens a level below. Many
 * documents mix the two, and a list of its own for each level says nothing.
 */
export class Levels {
  #open: OpenLevel[] = []
  readonly #top: string

  /** The form of the outermost numbers. */
  constructor(top: string) {
    this.#top = top
  }

  /** Levels below a heading that stands for an outermost number, and has none itself. */
  static under(value: number): Levels {
    const levels = new Levels('')
    levels.#open.push({form: 'heading', counted: undefined, indent: 0, value})
    return levels
  }

  place(readings: readonly LabelReading[], options: PlaceOptions): Placed | undefined {
    const candidates = readings
      .map((reading) => this.#fit(reading, options))
      .filter((each) => options.sure || !each.reading.weak || each.placed.inOrder)
      .toSorted((a, b) => b.rank - a.rank)
    const [best] = candidates
    if (!best) return undefined
    const {level, reading} = best.placed
    this.#open.length = Math.min(this.#open.length, level)
    this.#open.push({
      form: formAt(reading),
      counted: reading.counted,
      indent: options.indent,
      value: reading.values.at(-1) ?? 0,
    })
    return best.placed
  }

  #fit(
    reading: LabelReading,
    {next, indent}: PlaceOptions,
  ): {placed: Placed; rank: number; reading: LabelReading} {
    const {values} = reading
    const value = values.at(-1) ?? 0
    const form = formAt(reading)
    const likely = next.some(
      (each) => each.form === reading.form && each.values.at(-1) === value + 1,
    )
      ? 1
      : 0
    const result = (level: number, inOrder: boolean, rank: number) => ({
      placed: {level, reading, inOrder},
      rank: rank + likely,
      reading,
    })
    const counted = this.#countedLevel(reading, indent)
    if (counted !== undefined) {
      const before = this.#open[counted]?.value
      return result(counted, value === 1 || before === value - 1, 5)
    }
    if (values.length > 1) return result(...this.#dottedLevel(reading))
    const sibling = this.#siblingOf(reading, indent)
    if (sibling !== -1)
      return result(sibling, true, 4 + (sibling === this.#open.length - 1 ? 0.5 : 0))
    if (reading.form === this.#top && (this.#open.length === 0 || value !== 1))
      return result(0, value === 1, 3)
    const deepest = this.#open.at(-1)
    // A list that begins anew where one of its form has ended stands as deep.
    const within =
      !alike(deepest?.counted, reading.counted) && indent > (deepest?.indent ?? 0) + 100
    const anew = deepest?.form === form && !within
    if (value === 1) return result(anew ? this.#open.length - 1 : this.#open.length, true, 4.2)
    const same = this.#open.findLastIndex((each) => each.form === form)
    return result(same === -1 ? this.#open.length : same, false, 1)
  }

  /** The level that a number goes on with: of its own list, or else one that is indented as it is. */
  #siblingOf(reading: LabelReading, indent: number): number {
    const form = formAt(reading)
    const value = reading.values.at(-1) ?? 0
    const follows = (each: OpenLevel) => each.form === form && value === each.value + 1
    const wanted = [
      (each: OpenLevel) => alike(each.counted, reading.counted),
      (each: OpenLevel) => Math.abs(each.indent - indent) <= 100,
      () => true,
    ]
    const found = wanted.map((is) => this.#open.findLastIndex((each) => follows(each) && is(each)))
    return found.find((each) => each !== -1) ?? -1
  }

  /** What a list of a program says of the level; nothing where nothing of it is open that would tell. */
  #countedLevel(reading: LabelReading, indent: number): number | undefined {
    const {counted, values} = reading
    if (!counted) return undefined
    const isOpen = (each: OpenLevel) => each.counted?.list === counted.list
    const own = this.#open.findIndex(
      (each) => isOpen(each) && (each.counted?.level ?? 0) >= counted.level,
    )
    if (own !== -1) {
      const level = this.#open[own]
      // Lists that share their levels are often indented by hand, and begin anew inside one another.
      const inside =
        values.at(-1) === 1 &&
        level?.counted?.level === counted.level &&
        indent > level.indent + 100
      return inside ? undefined : own
    }
    const above = this.#open.findLastIndex(isOpen)
    const around = above === -1 ? this.#around(reading, indent) : above
    const there = this.#open[around + 1]
    return around === -1 || (there && there.form !== formAt(reading)) ? undefined : around + 1
  }

  /** The level around the first number of a list of which nothing is open. */
  #around({counted, values}: LabelReading, indent: number): number {
    if (!counted || counted.level === 0 || values.at(-1) !== 1) return -1
    return this.#open.findLastIndex((each) =>
      each.counted ? each.counted.level < counted.level : each.indent < indent - 100,
    )
  }

  /** 6.2 stands in 6 and 6.2.1 in 6.2, whatever the outermost numbers look like. */
  #dottedLevel({values}: LabelReading): [level: number, inOrder: boolean, rank: number] {
    const level = Math.min(values.length - 1, this.#open.length)
    const own = this.#open[level]
    const value = values.at(-1) ?? 0
    const [first] = values
    const inSame = this.#open.length === 0 || this.#open[0]?.value === first
    const follows = own && own.form === '1.1' ? value === own.value + 1 : value <= 1
    return [level, inSame && follows, 3]
  }
}

function formAt({form, values}: LabelReading): string {
  return values.length > 1 ? '1.1' : form
}

function alike(one: CountedPlace | undefined, other: CountedPlace | undefined): boolean {
  return one?.list === other?.list && one?.level === other?.level
}
