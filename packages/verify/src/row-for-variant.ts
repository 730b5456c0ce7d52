import {type DealSchema, readDealData} from '@ringfence/deal'
import type {Diagnostic, Json, JsonObject, Library} from '@ringfence/model'
import {chosenVariant} from '@ringfence/template'
import {applyRow, put} from './apply-row.ts'
import {dependencesOfWhen} from './conditions.ts'
import {type Factor, factorsOf} from './factors.ts'
import type {Row} from './rows.ts'
import {samplesFor} from './samples-for.ts'

export interface VariantWanted {
  readonly clause: string
  /** Undefined where the document is to leave the clause out. */
  readonly variant: string | undefined
  readonly kind: string
  /** The deal as its file gives it. */
  readonly data: JsonObject
}

/** More combinations than an author waits for are not tried. */
const most = 600

/** The fewest values to change so that a document has a variant of a clause; undefined where none were found. */
export function rowForVariant(
  {clause, variant, kind, data}: VariantWanted,
  {library, schema}: {readonly library: Library; readonly schema: DealSchema},
): Row | undefined {
  const entry = library.agreements[kind]?.sections.find((each) => each.clause === clause)
  const variants = library.clauses[clause]?.variants ?? []
  const asked = [entry?.when, ...(variant === undefined ? [] : variants.map(({when}) => when))]
  const factors = factorsOf(asked.flatMap(dependencesOfWhen), schema.fields)
  let tried = 0
  for (const row of rowsByChanges(factors)) {
    if (++tried > most) return undefined
    const deal = dealWith(row, data, schema)
    if (deal && chosenVariant(library, deal, {kind, clause}) === variant) return row
  }
  return undefined
}

/** Combinations, those that change the fewest values first. */
function* rowsByChanges(factors: readonly Factor[]): Generator<Row> {
  for (let changes = 0; changes <= factors.length; changes++) yield* choose(factors, changes)
}

function* choose(factors: readonly Factor[], changes: number): Generator<Row> {
  if (changes === 0) {
    yield new Map()
    return
  }
  for (const [index, {id, levels}] of factors.entries())
    for (const level of levels)
      for (const row of choose(factors.slice(index + 1), changes - 1))
        yield new Map<string, Json | undefined>([[id, level], ...row])
}

/** What a combination makes necessary is supplied. */
function dealWith(row: Row, data: JsonObject, schema: DealSchema) {
  const supplied = new Map<string, Json>()
  for (let attempt = 0; attempt < 4; attempt++) {
    const changed = applyRow(data, row)
    for (const [pointer, value] of supplied) put(changed, pointer.split('/').slice(1), value)
    const {value, diagnostics} = readDealData(changed, schema)
    if (value) return value
    const missing = samplesOf(diagnostics, schema)
    if (missing.length === 0) return undefined
    for (const [pointer, sample] of missing) supplied.set(pointer, sample)
  }
  return undefined
}

function samplesOf(diagnostics: readonly Diagnostic[], {fields}: DealSchema) {
  return samplesFor(diagnostics, fields).map(
    ({pointer, value}) => [pointer, JSON.parse(value) as Json] as const,
  )
}
