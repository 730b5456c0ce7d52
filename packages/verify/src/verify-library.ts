import {type DealSchema, readDeal} from '@ringfence/deal'
import {lintWords, rules, suppress} from '@ringfence/lint'
import {
  type Agreement,
  type Choice,
  type ClauseTemplate,
  type DefinitionTemplate,
  type Diagnostic,
  type JsonObject,
  type Library,
  type Place,
  type Rider,
  report,
  type Suppression,
  type TemplateBlock,
  type When,
} from '@ringfence/model'
import {type Dependence, dependencesOfWhen, readsOf} from './conditions.ts'
import {draftData} from './draft-data.ts'
import {factorsOf} from './factors.ts'
import {
  alwaysTrue,
  bothChosen,
  neverChosen,
  neverTrue,
  unchosenRider,
  uncovered,
  unread,
  unusedClause,
  unusedSuppression,
} from './kinds.ts'
import {allRows, mergedRows, pairwiseRows, type Row} from './rows.ts'
import {schemaAt} from './schema-at.ts'
import {unreadPaths} from './unread-paths.ts'

export interface VerifyInput {
  readonly library: Library
  readonly schema: DealSchema
  /** Only these clauses, and no kinds as a whole. */
  readonly clauses?: readonly string[]
  readonly onProgress?: (what: string) => void
}

/** How much of the condition space was drafted. */
export interface Coverage {
  /** Documents drafted, of one clause or of a whole kind. */
  readonly drafts: number
  /** Combinations that no deal can have: the checks of deals refuse them. */
  readonly refused: number
  /** Sub-clauses whose combinations were too many to draft all; they were drafted pairwise. */
  readonly pairwise: readonly string[]
  readonly clauses: number
  readonly kinds: number
}

export interface Verified {
  readonly diagnostics: readonly Diagnostic[]
  readonly coverage: Coverage
}

/** Above this many combinations, the conditions of one sub-clause are taken pairwise. */
const most = 512

/**
 * Drafts every clause over every combination of the values that the conditions of each of its sub-clauses test,
 * and every kind pairwise over the values that all its clauses test.
 *
 * What lint says of any of these documents is reported once, and what no combination reaches as well.
 */
export function verifyLibrary(input: VerifyInput): Verified {
  return new Verifier(input).run()
}

class Verifier {
  readonly #input: VerifyInput
  readonly #found = new Map<string, Diagnostic>()
  readonly #branches = new Map<object, Set<number>>()
  readonly #variants = new Map<string, Set<string>>()
  readonly #bases = new Map<string, readonly JsonObject[]>()
  readonly #pairwise: string[] = []
  #drafts = 0
  #refused = 0

  constructor(input: VerifyInput) {
    this.#input = input
  }

  run(): Verified {
    const {library, clauses: only, onProgress} = this.#input
    for (const agreement of Object.values(library.agreements)) this.#readBases(agreement)
    const clauses = Object.values(library.clauses).filter(({id}) => !only || only.includes(id))
    for (const clause of clauses) {
      onProgress?.(clause.id)
      this.#clause(clause)
    }
    const glossary = only ? [] : Object.values(library.glossary)
    for (const definition of glossary) this.#definition(definition)
    const kinds = only ? [] : Object.values(library.agreements)
    for (const agreement of kinds) {
      onProgress?.(agreement.kind)
      this.#kind(agreement)
    }
    for (const clause of clauses) {
      this.#reach(clause)
      this.#overlaps(clause)
    }
    if (!only) this.#unread()
    const {suppressions} = library
    const {kept, used} = suppress([...this.#found.values()], suppressions)
    const spokenFor = only ? suppressions.filter(speaksFor(clauses)) : suppressions
    const idle = spokenFor.filter((each) => !used.has(each))
    const unused = idle.map(({code, place}) =>
      report(unusedSuppression, {
        message: `Nothing here is \`${code}\``,
        place,
        hint: 'take the comment out',
      }),
    )
    return {
      diagnostics: [...kept, ...unused].toSorted(byPlace),
      coverage: {
        drafts: this.#drafts,
        refused: this.#refused,
        pairwise: this.#pairwise,
        clauses: clauses.length,
        kinds: kinds.length,
      },
    }
  }

  /** The examples of a kind are what is varied: the first, and others where it cannot have a combination. */
  #readBases({kind, place}: Agreement): void {
    const {library, schema} = this.#input
    const folder = place.file.replace(/agreement\.yaml$/, 'deals/')
    const bases = Object.entries(library.examples).flatMap(([file, text]) => {
      const deal = file.startsWith(folder) ? readDeal({file, text}, schema).value : undefined
      return deal ? [structuredClone(deal.data) as JsonObject] : []
    })
    if (bases.length > 0) this.#bases.set(kind, bases)
    else this.#report(report(uncovered, {message: `No example deal of \`${kind}\``, place}))
  }

  /** A definition is drafted like a clause, in every kind that has clauses which could use it. */
  #definition({id, version, file, body}: DefinitionTemplate): void {
    const place = {file, start: {line: 1, column: 1}}
    const variants = [{id, file, body}]
    const clause: ClauseTemplate = {
      id: `definition-${id}`,
      role: 'clause',
      version,
      family: 2,
      purpose: '',
      reads: [],
      protects: {},
      positions: [],
      obligations: [],
      notInRegister: {},
      variants,
      riders: [],
      place,
    }
    const {agreements} = this.#input.library
    this.#clauseIn(
      clause,
      Object.values(agreements).filter(({kind}) => this.#bases.has(kind)),
    )
  }

  #clause(clause: ClauseTemplate): void {
    const {library} = this.#input
    const kinds = Object.values(library.agreements).filter(
      ({kind, sections}) =>
        this.#bases.has(kind) && sections.some((each) => each.clause === clause.id),
    )
    if (kinds.length === 0)
      return this.#report(
        report(unusedClause, {message: `No kind has \`${clause.id}\``, place: clause.place}),
      )
    this.#clauseIn(clause, kinds)
  }

  #clauseIn(clause: ClauseTemplate, kinds: readonly Agreement[]): void {
    const {library} = this.#input
    const readsKind = clause.variants.some(
      ({body, when}) => readsOf(body).paths.has('kind') || (when && 'kind' in when),
    )
    const rows = this.#rowsOf(clause)
    for (const agreement of readsKind ? kinds : kinds.slice(0, 1)) {
      const {kind} = agreement
      const alone: Library = {
        ...library,
        glossary: {},
        clauses: {...library.clauses, [clause.id]: clause},
        agreements: {[kind]: {...agreement, sections: [{clause: clause.id, place: clause.place}]}},
      }
      this.#draftAll(rows, kind, alone, true)
      for (const rider of clause.riders) this.#rider(rider, clause, kind, alone)
    }
  }

  /** A rider is drafted with its clause, over what its own conditions and the choice of the variant test. */
  #rider(
    {id: rider, body}: Rider,
    {id: clause, variants}: ClauseTemplate,
    kind: string,
    alone: Library,
  ): void {
    const {fields} = this.#input.schema
    const choosing = variants.flatMap(({when}) => dependencesOfWhen(when))
    const factors = factorsOf([...choosing, ...readsOf(body).dependences], fields)
    const riders = [{clause, rider}]
    const bases = (this.#bases.get(kind) ?? []).map((base) => ({...base, riders}))
    this.#draftAll(allRows(factors, most) ?? pairwiseRows(factors), kind, alone, true, bases)
  }

  /** Each sub-clause over all its combinations, and the clause as a whole pairwise. */
  #rowsOf(clause: ClauseTemplate): readonly Row[] {
    const {fields} = this.#input.schema
    const choosing = clause.variants.flatMap(({when}) => dependencesOfWhen(when))
    const everywhere = clause.variants.flatMap(({body}) => readsOf(body).dependences)
    const all = factorsOf([...choosing, ...everywhere], fields)
    const groups = clause.variants.flatMap(({id, body}) =>
      partsOf(body).map((part, index) => {
        const own = factorsOf([...choosing, ...readsOf([part]).dependences], fields)
        const factors = all.filter((factor) => own.some((each) => each.id === factor.id))
        const rows = allRows(factors, most)
        if (!rows) this.#pairwise.push(`${clause.id}/${id}/${index + 1}`)
        return rows ?? pairwiseRows(factors)
      }),
    )
    return [
      ...mergedRows([allRows(factorsOf(choosing, fields), most) ?? [], ...groups]),
      ...pairwiseRows(all),
    ]
  }

  #kind(agreement: Agreement): void {
    const {library, schema} = this.#input
    if (!this.#bases.has(agreement.kind)) return
    const clauses = agreement.sections.flatMap(({clause}) => library.clauses[clause] ?? [])
    const dependences: Dependence[] = [
      ...agreement.sections.flatMap(({when}) => dependencesOfWhen(when)),
      ...clauses.flatMap(({variants}) =>
        variants.flatMap(({when, body}) => [
          ...dependencesOfWhen(when),
          ...readsOf(body).dependences,
        ]),
      ),
      ...Object.values(library.glossary).flatMap(({body}) => readsOf(body).dependences),
    ]
    // Which clauses the document has is decided by its kind and the deal.
    const factors = factorsOf(dependences, schema.fields).filter(({id}) => !id.startsWith('has:'))
    this.#draftAll(pairwiseRows(factors), agreement.kind, library, false)
  }

  #draftAll(
    rows: readonly Row[],
    kind: string,
    library: Library,
    alone: boolean,
    bases: readonly JsonObject[] = this.#bases.get(kind) ?? [],
  ): void {
    const {schema} = this.#input
    const words = lintWords(this.#input.library)
    const onChoice = (choice: object, branch: number) => {
      const taken = this.#branches.get(choice) ?? new Set<number>()
      this.#branches.set(choice, taken.add(branch))
    }
    for (const row of rows) {
      const drafted = draftData(row, {library, schema, kind, bases, words, onChoice, alone})
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

  /** Variants and branches that no combination has reached. */
  #reach(clause: ClauseTemplate): void {
    const chosen = this.#variants.get(clause.id)
    if (!chosen) return
    for (const {id, file, body} of clause.variants) {
      if (!chosen.has(id))
        this.#report(
          report(neverChosen, {
            message: `No deal chooses \`${clause.id}/${id}\``,
            place: clause.place,
          }),
        )
      else for (const choice of choicesIn(body)) this.#reachOf(choice, file)
    }
    for (const rider of clause.riders) this.#reachOfRider(clause.id, rider)
  }

  /** A rider that no rule chooses is printed only where a deal names it, and nobody may know that it is there. */
  #reachOfRider(clause: string, {id, file, body}: Rider): void {
    const {rules} = this.#input.library
    const chosen = rules.some(({adapt}) =>
      adapt.riders.some((each) => each.clause === clause && each.rider === id),
    )
    const place = {file, start: {line: 1, column: 1}}
    if (!chosen)
      this.#report(
        report(unchosenRider, {
          message: `No rule chooses the rider \`${id}\` of \`${clause}\``,
          place,
        }),
      )
    for (const choice of choicesIn(body)) this.#reachOf(choice, file)
  }

  /** The first that fits is used; that two fit is often meant, and worth a look. */
  #overlaps({id: clause, variants, place}: ClauseTemplate): void {
    for (const [index, a] of variants.entries())
      for (const b of variants.slice(index + 1))
        if (a.when && b.when && !exclude(a.when, b.when))
          this.#report(
            report(bothChosen, {
              message: `A deal can fit both \`${clause}/${a.id}\` and \`${clause}/${b.id}\``,
              place,
            }),
          )
  }

  #reachOf(choice: Choice<unknown>, file: string): void {
    const taken = this.#branches.get(choice)
    if (!taken || readsDerived(choice)) return
    const place = ([line, column]: readonly [number, number]): Place => ({
      file,
      start: {line, column},
    })
    for (const [index, branch] of choice.branches.entries())
      if (!taken.has(index))
        this.#report(
          report(neverTrue, {message: 'No deal meets this condition', place: place(branch.at)}),
        )
    if (choice.branches.length === 1 && !taken.has(1))
      this.#report(
        report(alwaysTrue, {message: 'Every deal meets this condition', place: place(choice.at)}),
      )
  }

  #unread(): void {
    const {library, schema} = this.#input
    for (const path of unreadPaths(library, schema.schema))
      this.#report(
        report(unread, {
          message: `No template reads \`${path}\` (${String(schemaAt(schema.fields, path.split('.'))?.['title'])})`,
          place: {file: 'schemas/deal.schema.json', pointer: `/${path.replaceAll('.', '/')}`},
        }),
      )
  }

  #report(diagnostic: Diagnostic): void {
    const {code, message, place} = diagnostic
    const key = `${code} ${place?.file}:${place?.start?.line}:${place?.start?.column} ${message}`
    if (!this.#found.has(key)) this.#found.set(key, diagnostic)
  }
}

/** The sub-clauses of a text; what stands around and between them counts as one. */
function partsOf(body: readonly TemplateBlock[]): readonly TemplateBlock[] {
  return body.flatMap((block): TemplateBlock[] =>
    block.type === 'items'
      ? block.children.map((child): TemplateBlock => ({...block, children: [child]}))
      : [block],
  )
}

/** Whether two conditions ask one path for different values. */
function exclude(a: When, b: When): boolean {
  return Object.entries(a).some(([path, values]) => {
    const others = b[path]
    return others !== undefined && ![values].flat().some((value) => [others].flat().includes(value))
  })
}

function* choicesIn(node: unknown): Generator<Choice<unknown>> {
  if (Array.isArray(node)) for (const each of node) yield* choicesIn(each)
  else if (typeof node === 'object' && node !== null) {
    if ((node as {type?: unknown}).type === 'choice') yield node as Choice<unknown>
    for (const value of Object.values(node)) yield* choicesIn(value)
  }
}

/** Conditions on what is computed, or on the counters of a loop, are not varied on purpose. */
function readsDerived(choice: Choice<unknown>): boolean {
  return /"original":"(?:@root\.)?(?:derived|document|language|crossBorder)\b|"data":true,"keys":\["(?:first|last|index)/.test(
    JSON.stringify(choice.branches.map(({test}) => test)),
  )
}

function byPlace({place: a}: Diagnostic, {place: b}: Diagnostic): number {
  const file = (a?.file ?? '').localeCompare(b?.file ?? '', 'en')
  return (
    file ||
    (a?.start?.line ?? 0) - (b?.start?.line ?? 0) ||
    (a?.start?.column ?? 0) - (b?.start?.column ?? 0)
  )
}

/** What only a whole document or the whole library shows. */
const needsAll = new Set([
  ...rules.flatMap(({code, document}) => (document ? [code] : [])),
  unread.code,
  unusedClause.code,
])

/** Whether a look at these clauses alone tells that a suppression has nothing to silence. */
function speaksFor(clauses: readonly ClauseTemplate[]): (suppression: Suppression) => boolean {
  const files = new Set(
    clauses.flatMap(({place, variants}) => [place.file, ...variants.map(({file}) => file)]),
  )
  return ({file, code}) => files.has(file) && !needsAll.has(code)
}
