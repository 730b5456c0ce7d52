import {assemble} from '@ringfence/assemble'
import {type DealSchema, readDealData} from '@ringfence/deal'
import {lint} from '@ringfence/lint'
import {type Diagnostic, hasErrors, type JsonObject, type Library} from '@ringfence/model'
import {fill, type OnChoice, spellingFor} from '@ringfence/template'
import {applyRow, sectionsOf} from './apply-row.ts'
import type {Row} from './rows.ts'

export interface DraftContext {
  readonly library: Library
  readonly schema: DealSchema
  readonly kind: string
  /** Deals that have no faults; a combination is put into one of them. */
  readonly bases: readonly JsonObject[]
  /** Words that lint goes by. */
  readonly words: Omit<Parameters<typeof lint>[0], 'contract' | 'facts' | 'terms' | 'placeOf'>
  readonly onChoice: OnChoice
  /** Whether one clause is drafted without the rest of its document. */
  readonly alone: boolean
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
 * Drafts a combination. One that the checks of deals refuse is tried on other deals, and then without the values
 * that they name: a library is not to blame for a deal that cannot be.
 */
export function draftData(row: Row, context: DraftContext): Drafted {
  const [first] = context.bases
  let drafted: Drafted = {type: 'refused', diagnostics: []}
  for (const base of context.bases.slice(0, 4)) {
    drafted = draftOnce(row, base, context)
    if (drafted.type === 'drafted') return drafted
  }
  let left = new Map(row)
  for (let attempt = 0; first && drafted.type === 'refused' && attempt < 4; attempt += 1) {
    const blamed = blamedIn(left, drafted.diagnostics)
    if (blamed.length === 0) return drafted
    left = new Map([...left].filter(([id]) => !blamed.includes(id)))
    drafted = draftOnce(left, first, context)
  }
  return drafted
}

function draftOnce(
  row: Row,
  base: JsonObject,
  {library, schema, kind, words, onChoice, alone}: DraftContext,
): Drafted {
  const ids = Object.keys(library.clauses)
  const read = readDealData({...applyRow(base, row), kind}, schema)
  if (!read.value || hasErrors(read.diagnostics))
    return {type: 'refused', diagnostics: read.diagnostics}
  const deal = read.value
  const filled = fill(library, deal, {
    tool: '',
    onChoice,
    ...(alone ? {sections: sectionsOf(row, ids)} : {}),
  })
  if (!filled.value || hasErrors(filled.diagnostics))
    return {type: 'refused', diagnostics: filled.diagnostics}
  const {contract, facts, diagnostics} = assemble(filled.value)
  const missing = diagnostics.filter(({code}) => code.startsWith('value/'))
  if (hasErrors(missing)) return {type: 'refused', diagnostics: missing}
  const spell = spellingFor(library, deal.language)
  const found = lint(
    {...words, contract, facts, terms: library.terms.map(spell), placeOf: deal.placeOf},
    {advice: true, about: alone ? 'texts' : 'documents'},
  )
  return {
    type: 'drafted',
    diagnostics: [...diagnostics, ...found],
    variants: contract.sections.map(({id, variant}) => [id, variant] as const),
  }
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
