import {type EventSchema, fieldSchema} from '@ringfence/deal'
import {lintWords} from '@ringfence/lint'
import {
  type Agreement,
  type ClauseTemplate,
  type DefinitionTemplate,
  type Diagnostic,
  type JsonObject,
  type Library,
  type Notice,
  report,
} from '@ringfence/model'
import {basesOf} from './bases-of.ts'
import {Branches} from './branches.ts'
import {clauseOfDefinition} from './clause-of-definition.ts'
import {type Dependence, dependencesOfWhen, readsOf} from './conditions.ts'
import {dependsOn} from './depends-on.ts'
import {type DraftContext, draftData} from './draft-data.ts'
import {factorsOf} from './factors.ts'
import {uncovered, unusedClause} from './kinds.ts'
import {byDeal, noticeBases, rowFor} from './notice-rows.ts'
import {pairwiseRows, type Row} from './rows.ts'
import {rowsOfClause} from './rows-of-clause.ts'
import {SeenDrafts} from './seen-drafts.ts'
import type {VerifyInput} from './verify-library.ts'

/** A share of the work, for several threads: the tasks whose number leaves `index` when divided by `of`. */
export interface Part {
  readonly index: number
  readonly of: number
}

/** What the drafts of a part found and reached. Plain JSON, so that a thread can send it. */
export interface PartFindings {
  readonly diagnostics: readonly Diagnostic[]
  /** Section id → the variants that a draft chose. */
  readonly variants: Readonly<Record<string, readonly string[]>>
  /** `FILE:LINE:COLUMN` of a condition → the branches that a draft took. */
  readonly branches: Readonly<Record<string, readonly number[]>>
  readonly pairwise: readonly string[]
  readonly drafts: number
  readonly refused: number
}

/** Drafts a share of the clauses, definitions and kinds over their combinations. */
export function verifyPart(input: VerifyInput, part: Part = {index: 0, of: 1}): PartFindings {
  return new Verifier(input).run(part)
}

class Verifier {
  readonly #input: VerifyInput
  readonly #found = new Map<string, Diagnostic>()
  readonly #branches: Branches
  readonly #variants = new Map<string, Set<string>>()
  readonly #bases = new Map<string, readonly JsonObject[]>()
  /** The schema of all that templates read, events with it. */
  readonly #fields: JsonObject
  readonly #eventSchema: EventSchema
  readonly #pairwise: string[] = []
  #drafts = 0
  #refused = 0

  constructor(input: VerifyInput) {
    this.#input = input
    this.#eventSchema = input.eventSchema ?? {schema: {}, validate: () => []}
    this.#fields = fieldSchema(input.schema.fields, this.#eventSchema.schema)
    this.#branches = new Branches(input.library)
  }

  run({index, of}: Part): PartFindings {
    const {library, onProgress} = this.#input
    for (const agreement of Object.values(library.agreements)) this.#readBases(agreement)
    for (const notice of Object.values(library.notices)) this.#readEvents(notice)
    for (const [number, {name, act}] of this.#tasks().entries()) {
      if (number % of !== index) continue
      onProgress?.(name)
      act()
    }
    return {
      diagnostics: [...this.#found.values()],
      variants: Object.fromEntries([...this.#variants].map(([id, seen]) => [id, [...seen]])),
      branches: this.#branches.toJSON(),
      pairwise: this.#pairwise,
      drafts: this.#drafts,
      refused: this.#refused,
    }
  }

  /** The largest first: kinds as a whole, then clauses, then definitions. */
  #tasks(): readonly {readonly name: string; readonly act: () => void}[] {
    const {library, clauses: only} = this.#input
    const clauses = Object.values(library.clauses).filter(({id}) => !only || only.includes(id))
    const kinds = only ? [] : documentsOf(library)
    const glossary = Object.values(library.glossary).filter(
      (entry) => !only || only.includes(clauseOfDefinition(entry).id),
    )
    return [
      ...kinds.map((agreement) => ({name: agreement.kind, act: () => this.#kind(agreement)})),
      ...clauses.map((clause) => ({name: clause.id, act: () => this.#clause(clause)})),
      ...glossary.map((entry) => ({name: entry.term, act: () => this.#definition(entry)})),
    ]
  }

  /** The examples of a kind are what is varied: the first, and others where it cannot have a combination. */
  #readBases(agreement: Agreement): void {
    const {kind, place} = agreement
    const bases = basesOf(agreement, this.#input)
    if (bases.length > 0) this.#bases.set(kind, bases)
    else this.#report(report(uncovered, {message: `No example deal of \`${kind}\``, place}))
  }

  /** The same for a kind of notice: its example events, each with the deal that it belongs to. */
  #readEvents(notice: Notice): void {
    const {library, schema} = this.#input
    const bases = noticeBases(notice, {library, schema, eventSchema: this.#eventSchema})
    if (bases.length > 0) this.#bases.set(notice.kind, bases)
    else {
      const message = `No example event of \`${notice.kind}\``
      this.#report(report(uncovered, {message, place: notice.place}))
    }
  }

  /** A definition is drafted like a clause, in every kind that has clauses which could use it. */
  #definition(definition: DefinitionTemplate): void {
    const {agreements} = this.#input.library
    this.#clauseIn(
      clauseOfDefinition(definition),
      Object.values(agreements).filter(({kind}) => this.#bases.has(kind)),
    )
  }

  #clause(clause: ClauseTemplate): void {
    const {library} = this.#input
    const kinds = documentsOf(library).filter(
      ({kind, sections}) =>
        this.#bases.has(kind) && sections.some((each) => each.clause === clause.id),
    )
    const [first] = kinds
    if (!first && !clause.unused)
      return this.#report(
        report(unusedClause, {
          message: `No kind has \`${clause.id}\``,
          place: clause.place,
          hint: 'name it in the `sections` of a kind, or say `unused: true` until one has it',
        }),
      )
    if (first && clause.unused) {
      const message = `\`${first.kind}\` has \`${clause.id}\`, which says that no kind has it`
      this.#report(
        report(unusedClause, {message, place: clause.place, hint: 'take out `unused: true`'}),
      )
    }
    this.#clauseIn(clause, first ? kinds : this.#kindsFor(clause))
  }

  /** Where a clause that no kind has yet can be drafted: a letter follows a contract, all else is part of one. */
  #kindsFor({place}: ClauseTemplate): readonly (Agreement | Notice)[] {
    const {agreements, notices} = this.#input.library
    const like = place.file.startsWith('letters/') ? notices : agreements
    return Object.values<Agreement | Notice>(like).filter(({kind}) => this.#bases.has(kind))
  }

  #clauseIn(clause: ClauseTemplate, kinds: readonly (Agreement | Notice)[]): void {
    const {library} = this.#input
    const readsKind =
      clause.variants.some(({when}) => when && 'kind' in when) ||
      [...clause.variants, ...clause.riders].some(({body}) => readsOf(body).paths.has('kind'))
    const {rows, pairwise} = rowsOfClause(clause, {...this.#input, fields: this.#fields})
    this.#pairwise.push(...pairwise)
    const [first] = kinds
    // A text that a notice shares with a contract is another one there.
    const all = readsKind ? kinds : kinds.filter((each) => each === first || 'needs' in each)
    const seen = new SeenDrafts()
    for (const agreement of all) {
      const {kind, sections} = agreement
      const role = sections.find((each) => each.clause === clause.id)?.role
      const section = {clause: clause.id, place: clause.place, ...(role ? {role} : {})}
      const alone: Library = {
        ...library,
        glossary: {},
        clauses: {...library.clauses, [clause.id]: clause},
        agreements: {[kind]: {...agreement, sections: [section]}},
      }
      this.#draftAll(rows, kind, {library: alone, seen})
    }
  }

  #kind(agreement: Agreement): void {
    const {library} = this.#input
    if (!this.#bases.has(agreement.kind)) return
    const clauses = agreement.sections.flatMap(({clause}) => library.clauses[clause] ?? [])
    const dependences: Dependence[] = [
      ...agreement.sections.flatMap(({when}) => dependencesOfWhen(when)),
      ...clauses.flatMap(({variants}) =>
        variants.flatMap(({when, body}) => [
          ...dependencesOfWhen(when),
          ...dependsOn(body, library.diligence),
        ]),
      ),
      ...Object.values(library.glossary).flatMap(({body}) => readsOf(body).dependences),
    ]
    // Which clauses the document has is decided by its kind and the deal.
    const notice = library.notices[agreement.kind]
    const factors = factorsOf(dependences, this.#fields).filter(
      ({id}) => !id.startsWith('has:') && rowFor(new Map([[id, null]]), notice, library).size > 0,
    )
    this.#draftAll(pairwiseRows(factors), agreement.kind, {library})
  }

  /** Drafts a kind as it is, or one clause alone, for which it is given what was `seen` of that. */
  #draftAll(rows: readonly Row[], kind: string, of: Pick<DraftContext, 'library' | 'seen'>): void {
    const {schema} = this.#input
    const words = lintWords(this.#input.library)
    const bases = this.#bases.get(kind) ?? []
    const onChoice = this.#branches.take
    const whole = this.#input.library
    const notice = whole.notices[kind]
    const about = notice && {notice, eventSchema: this.#eventSchema, whole}
    const context = {
      ...of,
      schema,
      fields: this.#fields,
      kind,
      bases,
      words,
      onChoice,
      // No two combinations of a whole document come out the same.
      alone: of.seen !== undefined,
    }
    const possible = rows.map((row) => rowFor(row, notice, whole))
    for (const row of notice ? byDeal(possible, notice) : possible) {
      if (this.#input.stopped?.()) return
      const drafted = draftData(row, {...context, ...(about ? {about} : {})})
      this.#drafts += 1
      if (drafted.type === 'refused') {
        this.#refused += 1
        continue
      }
      for (const [id, variant] of drafted.variants) {
        const seen = this.#variants.get(id) ?? new Set<string>()
        this.#variants.set(id, seen.add(variant))
      }
      for (const diagnostic of drafted.diagnostics) this.#report(diagnostic)
    }
  }

  #report(diagnostic: Diagnostic): void {
    const {code, message, place} = diagnostic
    const key = `${code} ${place?.file}:${place?.start?.line}:${place?.start?.column} ${message}`
    if (!this.#found.has(key)) this.#found.set(key, diagnostic)
  }
}

/** Every kind of document that the library has: contracts, and notices that follow them. */
function documentsOf({agreements, notices}: Library): readonly (Agreement | Notice)[] {
  return [...Object.values(agreements), ...Object.values(notices)]
}
