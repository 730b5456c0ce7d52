import {type Entry, type EntryOrTable, isTable} from './entries.ts'
import {looksLikeHeading, wordCount} from './look-of.ts'
import {numberUnder, rankOf, rankOfClauses} from './rank-of-clauses.ts'
import {topForm} from './top-form.ts'

/** What clauses begin with: numbers of one form, or headings without numbers. */
export class ClauseHeadings {
  /** The form of the outermost numbers; undefined where headings without numbers are the clauses. */
  readonly form: string | undefined
  readonly #entries: readonly EntryOrTable[]
  /** Ranks of the headings that are clauses; until one is found, any may be. */
  #ranks: {readonly first: number; readonly last: number} | undefined

  constructor(entries: readonly EntryOrTable[]) {
    this.#entries = entries
    const form = topForm(entries)
    const rank = form === undefined ? undefined : rankOfClauses(entries, form)
    this.form = rank === undefined ? form : undefined
    if (rank !== undefined) this.#ranks = {first: rank, last: rank}
  }

  /** Whether a heading without a number is a clause; those of another rank stand in one. */
  has(entry: Entry): boolean {
    if (this.form !== undefined || !looksLikeHeading(entry)) return false
    const {first, last} = this.#ranks ?? {first: 0, last: Number.POSITIVE_INFINITY}
    const rank = rankOf(entry)
    return first <= rank && rank <= last
  }

  /** Whether a heading on the cover has a numbered paragraph or a sentence below it. */
  leads(index: number): boolean {
    const next = this.#entries[index + 1]
    return (
      next !== undefined &&
      !isTable(next) &&
      (next.readings.length > 0 || wordCount(next.text) > 12)
    )
  }

  /** Takes a heading for a clause; its number, if those under it are numbered 6.1 and 6.2. */
  take(entry: Entry, index: number): number | undefined {
    this.#ranks ??= {first: 0, last: rankOf(entry)}
    const {values = []} = numberUnder(this.#entries, index) ?? {}
    return values.length > 1 ? values[0] : undefined
  }
}
