import {assemble} from '@ringfence/assemble'
import {
  type DealSchema,
  dealWithEvent,
  type EventSchema,
  readDealData,
  readEventData,
} from '@ringfence/deal'
import {lint} from '@ringfence/lint'
import {
  type Companion,
  type Companions,
  type Deal,
  hasErrors,
  type Json,
  type JsonObject,
  type Library,
  type Notice,
} from '@ringfence/model'
import {dealReader, fill, spellingFor} from '@ringfence/template'
import {sectionsOf} from './apply-row.ts'
import {copyOf} from './copy-of.ts'
import type {DraftContext, Drafted} from './draft-data.ts'
import type {Row} from './rows.ts'
import {undigested} from './undigested.ts'

export interface NoticeContext {
  readonly notice: Notice
  readonly eventSchema: EventSchema
  /** The library with all its kinds, for the contract that the notice is about. */
  readonly whole: Library
}

/**
 * Drafts a notice from data that has the deal, the event under the name of its kind, and what follows from them.
 * The deadlines are samples: which of them there are, the contract and the combination say.
 */
export function draftNoticeOnce(
  data: JsonObject,
  row: Row,
  context: DraftContext & NoticeContext,
): Drafted {
  const {library, schema, eventSchema, notice, whole, onChoice, alone, words} = context
  const {kind} = notice
  const {[kind]: event = {}, deadlines, formalities, excepted, ...rest} = data
  const places = {of: within(kind), ofKey: within(kind), gives: () => true}
  const happened = readEventData(event, kind, {schema: eventSchema, places})
  if (!happened.value) return {type: 'refused', diagnostics: happened.diagnostics}
  const about = contractFrom(rest, whole, schema)
  if (!about.companion) return {type: 'refused', diagnostics: about.diagnostics}
  const {deal, companion} = about
  const given = {deadlines, formalities, excepted} as JsonObject
  const derived = {
    ...given,
    ...(alone ? {} : {deadlines: presentIn(given, {...context, deal, companion, event})}),
    notice: happened.value.data,
  }
  const withEvent = undigested(
    dealWithEvent(deal, {event: happened.value, kind, schema: eventSchema, derived}),
  )
  const companions: Companions = new Map([
    ['main', companion],
    ...(alone ? [] : [['agreement', companion] as const]),
  ])
  const filled = fill(library, withEvent, {
    tool: '',
    kind,
    companions,
    onChoice,
    ...(alone ? {sections: sectionsOf(row, Object.keys(whole.clauses))} : {}),
  })
  if (!filled.value || hasErrors(filled.diagnostics))
    return {type: 'refused', diagnostics: filled.diagnostics}
  const {contract, facts} = assemble({...filled.value, glossary: []}, {companions})
  const spell = spellingFor(whole, deal.language)
  const terms = whole.terms.map(spell).filter((term) => !companion.facts.terms.has(term))
  const found = lint(
    {...words, contract, facts, terms, placeOf: withEvent.placeOf},
    {advice: true, about: alone ? 'texts' : 'documents'},
  )
  return {
    type: 'drafted',
    diagnostics: found,
    variants: contract.sections.map(({id, variant}) => [id, variant] as const),
  }
}

function within(kind: string) {
  return (pointer: string) => ({file: 'event', pointer: `/${kind}${pointer}`})
}

type About =
  | {readonly deal: Deal; readonly companion: Companion; readonly diagnostics: readonly []}
  | {
      readonly companion?: never
      readonly deal?: never
      readonly diagnostics: Drafted['diagnostics']
    }

/** So many contracts are kept: those of the attempts at one draft, some megabytes each. */
const most = 3

/** The contract of a deal. Rows about one deal follow each other, so that the last ones are kept. */
function contractFrom(data: JsonObject, library: Library, schema: DealSchema): About {
  const contracts = known.get(library) ?? new Map<string, About>()
  known.set(library, contracts)
  const key = JSON.stringify(data)
  const about = contracts.get(key) ?? draftContractFrom(copyOf(data), library, schema)
  // The one that was asked for last stands last, so that the first is the one to go.
  contracts.delete(key)
  contracts.set(key, about)
  const [oldest] = contracts.keys()
  if (contracts.size > most && oldest !== undefined) contracts.delete(oldest)
  return about
}

const known = new WeakMap<Library, Map<string, About>>()

function draftContractFrom(data: Json, library: Library, schema: DealSchema): About {
  const read = readDealData(data, schema)
  if (!read.value || hasErrors(read.diagnostics)) return {diagnostics: read.diagnostics}
  const deal = undigested(read.value)
  const filled = fill(library, deal, {tool: ''})
  if (!filled.value || hasErrors(filled.diagnostics)) return {diagnostics: filled.diagnostics}
  return {deal, companion: assemble(filled.value), diagnostics: []}
}

/** The deadlines whose sub-clauses the contract has. */
function presentIn(
  {deadlines}: JsonObject,
  {
    notice,
    whole,
    deal,
    companion: {facts},
    event,
  }: NoticeContext & {readonly deal: Deal; readonly companion: Companion; readonly event: Json},
): JsonObject {
  const samples = deadlines as JsonObject
  const sections = [...facts.labels.keys()].filter((id) => !id.includes('#'))
  const withEvent = {...deal, view: {...deal.view, [notice.kind]: event}}
  const {holds} = dealReader(whole, withEvent, {kind: deal.kind, sections})
  const present = notice.deadlines.filter(
    ({id, clause, when}) => samples[id] !== undefined && facts.labels.has(clause) && holds(when),
  )
  return Object.fromEntries(present.map(({id}): [string, Json] => [id, samples[id] ?? {}]))
}
