import {uncertainNumber, uncertainPart} from '../kinds.ts'
import type {SourceDocument, SourceParagraph, SourceTable} from '../source/source-document.ts'
import {Bullets} from './bullets.ts'
import {type Entry, type EntryOrTable, entriesOf, isTable, runsFrom, textOfRuns} from './entries.ts'
import type {Finding} from './findings.ts'
import {frontPartOf, isAgreeing, isFrontHeading, isSigning, isTitle} from './front-matter.ts'
import {numberUnder, rankOf, rankOfClauses} from './headed-clauses.ts'
import {Levels, type Placed} from './levels.ts'
import {isShortTitle, looksLikeHeading, splitHeading, wordCount} from './look-of.ts'
import type {Part} from './outline.ts'
import {PartBuilder, type PartHead, type Runs} from './part-builder.ts'
import {scheduleHeading} from './schedule-heading.ts'
import {topForm} from './top-form.ts'
import type {LabelReading} from './typed-label.ts'

export interface BuiltParts {
  readonly title?: string
  readonly parts: readonly Part<Runs>[]
  readonly findings: readonly Finding[]
}

/** Divides a document into parts, and each part into numbered paragraphs. */
export function buildParts(source: SourceDocument): BuiltParts {
  return new PartsBuilder(entriesOf(source)).build()
}

class PartsBuilder {
  readonly #entries: readonly EntryOrTable[]
  readonly #done: PartBuilder[] = []
  readonly #findings: Finding[] = []
  readonly #top: string | undefined
  readonly #bullets = new Bullets()
  #part: PartBuilder
  #levels: Levels
  #title: string | undefined
  #clauses = 0
  /** Ranks of the headings without numbers that are clauses. */
  #ranks: {readonly first: number; readonly last: number} | undefined
  #inContents = false
  /** Whether a line has led to the terms: what is numbered after it is no recital. */
  #agreed = false
  /** Forms of the numbers in the part of the front that is open. */
  #forms = new Set<string>()
  /** Whether the next paragraph may be the title of a schedule whose heading has only its number. */
  #awaitsTitle = false

  constructor(entries: readonly EntryOrTable[]) {
    this.#entries = entries
    const form = topForm(entries)
    const rank = form === undefined ? undefined : rankOfClauses(entries, form)
    this.#top = rank === undefined ? form : undefined
    if (rank !== undefined) this.#ranks = {first: rank, last: rank}
    this.#levels = new Levels(this.#top ?? '1.')
    this.#part = new PartBuilder({role: 'cover', id: 'part-1', at: {paragraph: 1}})
  }

  build(): BuiltParts {
    for (const [index, entry] of this.#entries.entries()) {
      if (isTable(entry)) this.#table(entry)
      else this.#entry(entry, index)
    }
    this.#done.push(this.#part)
    const parts = this.#done.filter(
      ({isEmpty, head}) => !isEmpty || head.title !== undefined || head.role === 'clause',
    )
    return {
      ...(this.#title === undefined ? {} : {title: this.#title}),
      parts: parts.map((part) => part.finish()),
      findings: this.#findings,
    }
  }

  #table(table: SourceTable): void {
    this.#awaitsTitle = false
    this.#part.table(table)
  }

  #entry(entry: Entry, index: number): void {
    if (entry.readings.length > 0) this.#bullets.begin()
    if (this.#isContents(entry)) return
    const awaited = this.#awaitsTitle
    this.#awaitsTitle = false
    const asSchedule = this.#clauses > 0 ? scheduleHeading(entry) : undefined
    if (asSchedule) return this.#schedule(entry, asSchedule)
    if (isSigning(entry) && this.#clauses > 0 && this.#part.head.role === 'clause')
      return this.#execution(entry)
    const placed = this.#place(entry, index)
    if (placed) return this.#numbered(entry, placed)
    const short = looksLikeHeading(entry) || (!entry.bullet && isShortTitle(entry.text))
    if (awaited && short && this.#part.isEmpty) return this.#titled(entry)
    if (this.#part.head.role === 'schedule' || this.#part.head.role === 'execution')
      return this.#text(entry)
    return this.#clauses === 0 ? this.#front(entry, index) : this.#between(entry, index)
  }

  /** The lines of a table of contents are made anew, and so is its heading. */
  #isContents(entry: Entry): boolean {
    const {paragraph, text} = entry
    const isHeading =
      /^(?:table of )?contents\b[\s:]*$|^index$/i.test(text.trim()) && this.#clauses === 0
    const goesOn = this.#inContents && (paragraph.contents === true || entry.bullet)
    if (!isHeading && !goesOn && paragraph.contents !== true) {
      this.#inContents = false
      return false
    }
    if (!this.#inContents) this.#part.node({type: 'contents', at: paragraph.at})
    this.#inContents = true
    return true
  }

  #schedule(entry: Entry, reading: LabelReading): void {
    const title = textOfRuns(
      entry.native ? entry.paragraph.runs : runsFrom(entry.paragraph.runs, reading.end),
    ).trim()
    const full = `schedule ${/\s(\S+)$/.exec(reading.text)?.[1]?.toLowerCase() ?? reading.values[0]}`
    this.#begin('schedule', entry.paragraph, {
      label: reading.text,
      full,
      ...(title === '' ? {} : {title: titleOf(title)}),
    })
    this.#levels = new Levels('1.')
    this.#awaitsTitle = title === ''
  }

  #execution(entry: Entry): void {
    const isHeading = looksLikeHeading(entry) && wordCount(entry.text) <= 4
    this.#begin('execution', entry.paragraph, isHeading ? {title: titleOf(entry.text)} : {})
    if (!isHeading) this.#text(entry)
  }

  #titled(entry: Entry): void {
    this.#part = this.#part.titled(titleOf(entry.text))
  }

  #begin(role: PartHead['role'], {at}: SourceParagraph, more: Partial<PartHead> = {}): void {
    this.#done.push(this.#part)
    this.#forms = new Set()
    this.#part = new PartBuilder({role, id: `part-${this.#done.length + 1}`, at, ...more})
  }

  #place(entry: Entry, index: number): Placed | undefined {
    const readings = entry.readings.filter(({form}) => form !== 'schedule' || entry.native)
    if (readings.length === 0) return undefined
    const {role} = this.#part.head
    const inFront = this.#clauses === 0
    if (inFront && !this.#beginsTerms(entry)) {
      // Parties and recitals count by themselves.
      const isFirst = readings.some(({form, values}) => form === '(1)' && values[0] === 1)
      const begins = frontPartOf(entry) ?? (isFirst ? 'parties' : undefined)
      if (role === 'cover' && begins) this.#begin(begins, entry.paragraph)
      else if (role === 'parties' && readings.some(({form}) => /^\(?A/.test(form)))
        this.#begin('recitals', entry.paragraph)
      return this.#frontLevels().place(readings, {
        next: this.#nextReadings(index),
        sure: entry.native,
        indent: entry.paragraph.indent,
      })
    }
    return this.#levels.place(readings, {
      next: this.#nextReadings(index),
      sure: entry.native || this.#isSet(entry, readings),
      indent: entry.paragraph.indent,
    })
  }

  #inFront?: {readonly part: PartBuilder; readonly levels: Levels}
  #frontLevels(): Levels {
    if (this.#inFront?.part !== this.#part)
      this.#inFront = {part: this.#part, levels: new Levels('(1)')}
    return this.#inFront.levels
  }

  /** Whether a numbered paragraph of the front is the first clause, and no party or recital. */
  #beginsTerms({readings, text, paragraph}: Entry): boolean {
    const top = readings.find(({form, values}) => form === this.#top && values.length === 1)
    if (!top) return false
    const {role} = this.#part.head
    if (role !== 'parties' && role !== 'recitals') return true
    if (this.#agreed || (this.#forms.size > 0 && !this.#forms.has(top.form))) return true
    const heading = splitHeading(runsFrom(paragraph.runs, paragraph.label ? 0 : top.end)).heading
    const isParty =
      role === 'parties' &&
      /\(.{0,40}["“]|\b(?:incorporated|company|corporation|registered|residing)\b/.test(text)
    return !isParty && (heading !== undefined || wordCount(text) <= 8 || role === 'parties')
  }

  /** Whether a typed number is set apart from its words, so that it begins no sentence. */
  #isSet(entry: Entry, readings: readonly LabelReading[]): boolean {
    const [first] = readings
    return first !== undefined && looksLikeHeading(entry, first.end) && !/^[a-z]/.test(first.text)
  }

  #nextReadings(index: number): readonly LabelReading[] {
    const next = this.#entries
      .slice(index + 1, index + 8)
      .find((each) => !isTable(each) && each.readings.length > 0)
    return next && !isTable(next) ? next.readings : []
  }

  #numbered(entry: Entry, placed: Placed): void {
    const {level, reading} = placed
    const runs = runsFrom(entry.paragraph.runs, entry.native ? 0 : reading.end)
    if (!placed.inOrder)
      this.#find(
        entry,
        uncertainNumber,
        `The number \`${reading.text}\` does not follow the one before it`,
      )
    if (this.#clauses === 0) this.#forms.add(reading.form)
    const {role} = this.#part.head
    const main =
      role !== 'schedule' && role !== 'execution' && (this.#clauses > 0 || this.#beginsTerms(entry))
    if (main && level === 0) return this.#clause(entry, reading, runs)
    this.#part.item(placed, role === 'clause' ? level - 1 : level, {entry, runs})
  }

  #clause(entry: Entry, reading: LabelReading, runs: Runs): void {
    const whole =
      looksLikeHeading(entry, entry.native ? 0 : reading.end) || isShortTitle(textOfRuns(runs))
    const {heading, text} = whole ? {heading: runs, text: []} : splitHeading(runs)
    const title = heading && titleOf(textOfRuns(heading))
    this.#clauses += 1
    this.#begin('clause', entry.paragraph, {
      label: reading.text,
      full: /[\p{L}\p{N}]+$/u.exec(reading.text.replace(/\W+$/, ''))?.[0] ?? reading.text,
      ...(title ? {title} : {}),
    })
    if (text.length > 0) this.#part.text(text, 'body', entry)
    // The number alone: its title is on the next line.
    if (textOfRuns(runs).trim() === '') this.#awaitsTitle = true
  }

  /** A paragraph of the front that has no number. */
  #front(entry: Entry, index: number): void {
    if (isAgreeing(entry)) this.#agreed = true
    const {role} = this.#part.head
    if (this.#title === undefined && role === 'cover' && isTitle(entry)) {
      this.#title = titleOf(entry.text)
      return this.#part.text([{text: this.#title}], 'title', entry)
    }
    const begins = frontPartOf(entry)
    if (begins && begins !== role && !(begins === 'parties' && role === 'recitals')) {
      const heading = isFrontHeading(entry)
      this.#begin(begins, entry.paragraph, heading ? {title: titleOf(entry.text)} : {})
      if (heading) return
    }
    const after = role !== 'cover' || (this.#title !== undefined && this.#leads(index))
    if (after && !isAgreeing(entry) && this.#isClauseHeading(entry))
      return this.#unnumbered(entry, index)
    this.#text(entry)
  }

  /** A paragraph among the clauses that has no number: text of the clause before it, or a heading. */
  #between(entry: Entry, index: number): void {
    if (this.#isClauseHeading(entry)) return this.#unnumbered(entry, index)
    if (this.#top === undefined && looksLikeHeading(entry)) return this.#part.heading(entry)
    this.#text(entry)
  }

  /** Where headings are the clauses, those of another rank stand in a clause. */
  #isClauseHeading(entry: Entry): boolean {
    if (this.#top !== undefined || !looksLikeHeading(entry)) return false
    const {first, last} = this.#ranks ?? {first: 0, last: Number.POSITIVE_INFINITY}
    const rank = rankOf(entry)
    return first <= rank && rank <= last
  }

  /** Whether a heading on the cover has a numbered paragraph or a sentence below it. */
  #leads(index: number): boolean {
    const next = this.#entries[index + 1]
    return (
      next !== undefined &&
      !isTable(next) &&
      (next.readings.length > 0 || wordCount(next.text) > 12)
    )
  }

  /** Headings without numbers are clauses where nothing else is numbered. */
  #unnumbered(entry: Entry, index: number): void {
    this.#clauses += 1
    this.#ranks ??= {first: 0, last: rankOf(entry)}
    const hint = 'clauses are numbered here; a heading without a number is no clause'
    this.#find(entry, uncertainPart, 'The heading has no number in the source and gets one', hint)
    const {values = []} = numberUnder(this.#entries, index) ?? {}
    const number = values.length > 1 ? values[0] : undefined
    this.#begin('clause', entry.paragraph, {
      title: titleOf(entry.text),
      full: number === undefined ? `unnumbered ${this.#clauses}` : String(number),
    })
    this.#levels = Levels.under(number ?? this.#clauses)
  }

  #text(entry: Entry): void {
    const {paragraph, bullet, text} = entry
    const {role} = this.#part.head
    const heading =
      looksLikeHeading(entry) && (paragraph.centred === true || paragraph.heading !== undefined)
    const apart = heading || (role === 'cover' && paragraph.centred === true)
    if (heading && role === 'clause')
      this.#find(
        entry,
        uncertainPart,
        'A heading without a number stands between clauses',
        'it ends the clause before it',
      )
    const mark = bullet && !/^\s*[•–-]/.test(text) ? this.#bullets.markOf(entry) : undefined
    const runs = mark === undefined ? paragraph.runs : [{text: `${mark} `}, ...paragraph.runs]
    this.#part.text(runs, apart ? 'centred' : 'body', entry)
  }

  #find({paragraph, text}: Entry, kind: Finding['kind'], message: string, hint?: string): void {
    this.#findings.push({kind, at: paragraph.at, message, quote: text, ...(hint ? {hint} : {})})
  }
}

/** A title on one line, without the stop at its end. */
function titleOf(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s.:–—-]+$/, '')
}
