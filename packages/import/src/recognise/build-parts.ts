import {uncertainNumber, uncertainPart} from '../kinds.ts'
import type {SourceDocument, SourceTable} from '../source/source-document.ts'
import {beginsTerms} from './begins-terms.ts'
import {Bullets} from './bullets.ts'
import {clauseHead} from './clause-head.ts'
import {ClauseHeadings} from './clause-headings.ts'
import {ContentsLines} from './contents-lines.ts'
import {type Entry, type EntryOrTable, entriesOf, isTable, runsFrom, textOfRuns} from './entries.ts'
import {
  frontPartOf,
  isAgreeing,
  isFrontHeading,
  isSigning,
  isTitle,
  numberedPartOf,
} from './front-matter.ts'
import type {LabelReading} from './label-reading.ts'
import {Levels, type Placed} from './levels.ts'
import {isShortTitle, looksLikeHeading, wordCount} from './look-of.ts'
import {NumberPlaces, numbersOf} from './number-places.ts'
import type {Runs} from './part-builder.ts'
import {type BuiltParts, PartSequence} from './part-sequence.ts'
import {scheduleHead, scheduleHeading} from './schedule-heading.ts'
import {titleOf} from './title-of.ts'

/** Divides a document into parts, and each part into numbered paragraphs. */
export function buildParts(source: SourceDocument): BuiltParts {
  return new PartsBuilder(entriesOf(source)).build()
}

class PartsBuilder {
  readonly #entries: readonly EntryOrTable[]
  readonly #parts = new PartSequence()
  readonly #headings: ClauseHeadings
  readonly #numbers: NumberPlaces
  readonly #contents = new ContentsLines()
  readonly #bullets = new Bullets()
  #clauses = 0
  /** Whether a line has led to the terms: what is numbered after it is no recital. */
  #agreed = false
  /** Whether the next paragraph may be the title of a schedule whose heading has only its number. */
  #awaitsTitle = false

  constructor(entries: readonly EntryOrTable[]) {
    this.#entries = entries
    this.#headings = new ClauseHeadings(entries)
    this.#numbers = new NumberPlaces(entries, this.#headings.form)
  }

  build(): BuiltParts {
    for (const [index, entry] of this.#entries.entries()) {
      if (isTable(entry)) this.#table(entry)
      else this.#entry(entry, index)
    }
    return this.#parts.finish()
  }

  #table(table: SourceTable): void {
    this.#awaitsTitle = false
    this.#parts.part.table(table)
  }

  #entry(entry: Entry, index: number): void {
    if (entry.readings.length > 0) this.#bullets.begin()
    const contents = this.#contents.take(entry, this.#clauses === 0)
    if (contents === 'begins') this.#parts.part.node({type: 'contents', at: entry.paragraph.at})
    if (contents) return
    const awaited = this.#awaitsTitle
    this.#awaitsTitle = false
    const asSchedule = this.#clauses > 0 ? scheduleHeading(entry) : undefined
    if (asSchedule) return this.#schedule(entry, asSchedule)
    if (isSigning(entry) && this.#clauses > 0 && this.#parts.role === 'clause')
      return this.#execution(entry)
    const placed = this.#place(entry, index)
    if (placed) return this.#numbered(entry, placed)
    const short = looksLikeHeading(entry) || (!entry.bullet && isShortTitle(entry.text))
    if (awaited && short && this.#parts.part.isEmpty) return this.#parts.name(titleOf(entry.text))
    if (this.#parts.role === 'schedule' || this.#parts.role === 'execution')
      return this.#text(entry)
    return this.#clauses === 0 ? this.#front(entry, index) : this.#between(entry, index)
  }

  #schedule(entry: Entry, reading: LabelReading): void {
    const head = scheduleHead(entry, reading)
    this.#parts.begin('schedule', entry.paragraph, head)
    this.#numbers.begin(new Levels('1.'))
    this.#awaitsTitle = head.title === undefined
  }

  #execution(entry: Entry): void {
    const isHeading = looksLikeHeading(entry) && wordCount(entry.text) <= 4
    this.#parts.begin('execution', entry.paragraph, isHeading ? {title: titleOf(entry.text)} : {})
    if (!isHeading) this.#text(entry)
  }

  #place(entry: Entry, index: number): Placed | undefined {
    if (numbersOf(entry).length === 0) return undefined
    if (this.#clauses > 0 || this.#beginsTerms(entry)) return this.#numbers.inTerms(entry, index)
    const begins = numberedPartOf(entry, this.#parts.role)
    if (begins) this.#parts.begin(begins, entry.paragraph)
    return this.#numbers.inFront(entry, index, this.#parts.part.head.id)
  }

  #beginsTerms(entry: Entry): boolean {
    const {role, part} = this.#parts
    const {form} = this.#headings
    return beginsTerms(entry, {form, role, agreed: this.#agreed, forms: part.forms})
  }

  #numbered(entry: Entry, placed: Placed): void {
    const {level, reading} = placed
    const runs = runsFrom(entry.paragraph.runs, entry.native ? 0 : reading.end)
    if (!placed.inOrder) {
      const message = `The number \`${reading.text}\` does not follow the one before it`
      this.#parts.find(entry, {kind: uncertainNumber, message})
    }
    const {role} = this.#parts
    const main =
      role !== 'schedule' && role !== 'execution' && (this.#clauses > 0 || this.#beginsTerms(entry))
    if (main && level === 0) return this.#clause(entry, reading, runs)
    this.#parts.part.item(placed, role === 'clause' ? level - 1 : level, {entry, runs})
  }

  #clause(entry: Entry, reading: LabelReading, runs: Runs): void {
    const {head, text} = clauseHead(entry, reading, runs)
    this.#clauses += 1
    this.#parts.begin('clause', entry.paragraph, head)
    if (text.length > 0) this.#parts.part.text(text, 'body', entry)
    // The number alone: its title is on the next line.
    if (textOfRuns(runs).trim() === '') this.#awaitsTitle = true
  }

  /** A paragraph of the front that has no number. */
  #front(entry: Entry, index: number): void {
    if (isAgreeing(entry)) this.#agreed = true
    const {role} = this.#parts
    if (this.#parts.title === undefined && role === 'cover' && isTitle(entry)) {
      this.#parts.title = titleOf(entry.text)
      return this.#parts.part.text([{text: this.#parts.title}], 'title', entry)
    }
    const begins = frontPartOf(entry)
    if (begins && begins !== role && !(begins === 'parties' && role === 'recitals')) {
      const heading = isFrontHeading(entry)
      this.#parts.begin(begins, entry.paragraph, heading ? {title: titleOf(entry.text)} : {})
      if (heading) return
    }
    const after =
      role !== 'cover' || (this.#parts.title !== undefined && this.#headings.leads(index))
    if (after && !isAgreeing(entry) && this.#headings.has(entry))
      return this.#unnumbered(entry, index)
    this.#text(entry)
  }

  /** A paragraph among the clauses that has no number: text of the clause before it, or a heading. */
  #between(entry: Entry, index: number): void {
    if (this.#headings.has(entry)) return this.#unnumbered(entry, index)
    if (this.#headings.form === undefined && looksLikeHeading(entry))
      return this.#parts.part.heading(entry)
    this.#text(entry)
  }

  /** Headings without numbers are clauses where nothing else is numbered. */
  #unnumbered(entry: Entry, index: number): void {
    this.#clauses += 1
    this.#parts.find(entry, {
      kind: uncertainPart,
      message: 'The heading has no number in the source and gets one',
      hint: 'clauses are numbered here; a heading without a number is no clause',
    })
    const number = this.#headings.take(entry, index)
    this.#parts.begin('clause', entry.paragraph, {
      title: titleOf(entry.text),
      full: number === undefined ? `unnumbered ${this.#clauses}` : String(number),
    })
    this.#numbers.begin(Levels.under(number ?? this.#clauses))
  }

  #text(entry: Entry): void {
    const {paragraph} = entry
    const {role} = this.#parts
    const heading =
      looksLikeHeading(entry) && (paragraph.centred === true || paragraph.heading !== undefined)
    const apart = heading || (role === 'cover' && paragraph.centred === true)
    if (heading && role === 'clause')
      this.#parts.find(entry, {
        kind: uncertainPart,
        message: 'A heading without a number stands between clauses',
        hint: 'it ends the clause before it',
      })
    this.#parts.part.text(this.#bullets.marked(entry), apart ? 'centred' : 'body', entry)
  }
}
