import {assemble} from '@ringfence/assemble'
import {type DealSchema, readDealData} from '@ringfence/deal'
import {givenWords} from '@ringfence/diligence'
import {lint} from '@ringfence/lint'
import {
  type Diagnostic,
  type Draft,
  hasErrors,
  type Json,
  type JsonObject,
  type Library,
} from '@ringfence/model'
import {fill, type OnChoice, spellingFor} from '@ringfence/template'
import {applyRow, put, sectionsOf} from './apply-row.ts'
import {draftNoticeOnce, type NoticeContext} from './draft-notice-data.ts'
import {numberingIn} from './numbering-in.ts'
import type {Row} from './rows.ts'
import {sampleOf} from './sample.ts'
import {keysMissing} from './samples-for.ts'
import {schemaAt} from './schema-at.ts'
import {keyOfTexts, type SeenDrafts} from './seen-drafts.ts'
import {undigested} from './undigested.ts'

export interface DraftContext {
  readonly library: Library
  readonly schema: DealSchema
  /** The schema of all that templates read, events with it. */
  readonly fields: JsonObject
  readonly kind: string
  /** Deals that have no faults; a combination is put into one of them. */
  readonly bases: readonly JsonObject[]
  /** Words that lint goes by. */
  readonly words: Omit<Parameters<typeof lint>[0], 'contract' | 'facts' | 'terms' | 'placeOf'>
  readonly onChoice: OnChoice
  /** Whether one clause is drafted without the rest of its document. */
  readonly alone: boolean
  /** Drafts of the clause alone in which nothing new is to be found, in whatever kind. */
  readonly seen?: SeenDrafts
  /** Where the document is a notice. */
  readonly about?: NoticeContext
}

export type Drafted =
  | {
      readonly type: 'drafted'
      readonly diagnostics: readonly Diagnostic[]
      /** Section id and the variant that was chosen. */
      readonly variants: readonly (readonly [string, string])[]
    }
  | {readonly type: 'refused'; readonly diagnostics: readonly Diagnostic[]}

/**
 * Drafts a combination. What it makes necessary is supplied; one that the checks of deals still refuse is tried on
 * other deals, and then without the values that they name: a library is not to blame for a deal that cannot be.
 */
export function draftData(row: Row, context: DraftContext): Drafted {
  let drafted: Drafted = {type: 'refused', diagnostics: []}
  for (const base of context.bases.slice(0, 4)) {
    drafted = draftSupplied(base, row, context)
    if (drafted.type === 'drafted') return drafted
  }
  const [first] = context.bases
  let left = new Map(row)
  for (let attempt = 0; first && drafted.type === 'refused' && attempt < 4; attempt += 1) {
    const blamed = blamedIn(left, drafted.diagnostics)
    if (blamed.length === 0) return drafted
    left = new Map([...left].filter(([id]) => !blamed.includes(id)))
    drafted = draftSupplied(first, left, context)
  }
  return drafted
}

/** Gives the values that the schema or a text turns out to need, and tries again. */
function draftSupplied(base: JsonObject, row: Row, context: DraftContext): Drafted {
  const {fields} = context
  const supplied: (readonly [readonly string[], Json | undefined])[] = []
  // Reading a deal fills its defaults in, so each attempt begins with data of its own.
  const attempt = (): Drafted => {
    const data = applyRow(base, row)
    for (const [keys, value] of supplied) put(data, keys, value)
    return context.about
      ? draftNoticeOnce(data, row, {...context, ...context.about})
      : draftOnce(data, row, context)
  }
  let drafted = attempt()
  for (let attempts = 0; drafted.type === 'refused' && attempts < 3; attempts += 1) {
    const missing = drafted.diagnostics.flatMap(keysMissing)
    if (missing.length === 0) return drafted
    for (const keys of missing) {
      const schema = schemaAt(
        fields,
        keys.map((key) => (/^\d+$/.test(key) ? '[]' : key)),
      )
      if (schema) supplied.push([keys, sampleOf(schema, fields, {extent: 'bare'})])
    }
    drafted = attempt()
  }
  return drafted
}

function draftOnce(
  data: JsonObject,
  row: Row,
  {library, schema, kind, words, onChoice, alone, seen}: DraftContext,
): Drafted {
  const ids = Object.keys(library.clauses)
  const read = readDealData({...data, kind}, schema)
  if (!read.value || hasErrors(read.diagnostics))
    return {type: 'refused', diagnostics: read.diagnostics}
  const deal = undigested(read.value)
  const filled = fill(library, deal, {
    tool: '',
    given: givenWords(library, kind, deal.view),
    onChoice,
    ...(alone ? {sections: sectionsOf(row, ids)} : {}),
  })
  if (!filled.value || hasErrors(filled.diagnostics))
    return {type: 'refused', diagnostics: filled.diagnostics}
  const variants = variantsOf(filled.value)
  const key = seen && keyOfTexts(filled.value, library.agreements[kind]?.style ?? '')
  if (key !== undefined && seen?.has(key)) return {type: 'drafted', diagnostics: [], variants}
  const {contract, facts, diagnostics} = assemble(
    filled.value,
    numberingIn(library, kind, deal.language),
  )
  const missing = diagnostics.filter(({code}) => code.startsWith('value/'))
  if (hasErrors(missing)) return {type: 'refused', diagnostics: missing}
  if (key !== undefined) seen?.add(key)
  const spell = spellingFor(library, deal.language)
  const found = lint(
    {...words, contract, facts, terms: library.terms.map(spell), placeOf: deal.placeOf},
    {advice: true, about: alone ? 'texts' : 'documents'},
  )
  return {type: 'drafted', diagnostics: [...diagnostics, ...found], variants}
}

function variantsOf({sections}: Draft): readonly (readonly [string, string])[] {
  return sections.map(({id, variant}) => [id, variant])
}

/** The varied values that the diagnostics are about, or that stand above or below what they are about. */
function blamedIn(row: Row, diagnostics: readonly Diagnostic[]): readonly string[] {
  const pointers = diagnostics.flatMap(({place}) =>
    place?.pointer ? [place.pointer.slice(1)] : [],
  )
  return [...row.keys()].filter((id) =>
    pointers.some((pointer) =>
      id.startsWith('part')
        ? pointer.startsWith('parties')
        : pointer === id || pointer.startsWith(`${id}/`) || id.startsWith(`${pointer}/`),
    ),
  )
}
