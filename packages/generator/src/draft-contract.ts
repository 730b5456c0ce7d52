import {assemble} from '@ringfence/assemble'
import {type DealSchema, type ReadDealOptions, readDeal} from '@ringfence/deal'
import {givenWords} from '@ringfence/diligence'
import {lint, lintWords, suppress} from '@ringfence/lint'
import type {Companions, Contract, Deal, Diagnostic, Facts, Library, Result} from '@ringfence/model'
import {hasErrors} from '@ringfence/model'
import {fill, spellingFor} from '@ringfence/template'
import {draftReasons} from './draft-reasons.ts'

export interface DraftInput {
  /** The deal: YAML or JSON, and the name that diagnostics give it. */
  readonly deal: {readonly file: string; readonly text: string | Uint8Array}
  readonly schema: DealSchema
  readonly library: Library
  /** Name and version of the program, for the document's properties. */
  readonly tool: string
  /** Values that replace those of the file. */
  readonly set?: ReadDealOptions['set']
}

/** A contract ready to be written, and the deal that it came from. */
export interface DraftedContract {
  readonly deal: Deal
  readonly contract: Contract
  readonly facts: Facts
}

/**
 * From a deal to a contract that has passed its checks. There is a value only where nothing is an error; each
 * phase runs only if those before it had none, so that one mistake is not reported twice.
 */
export function draftContract(input: DraftInput): Result<DraftedContract> {
  const {deal: file, schema, set = []} = input
  const read = readDeal(file, schema, {set})
  if (!read.value || hasErrors(read.diagnostics)) return {diagnostics: read.diagnostics}
  const drafted = draftDocument(read.value, read.value.kind, new Map(), input)
  return {...drafted, diagnostics: [...read.diagnostics, ...drafted.diagnostics]}
}

/**
 * The same for a deal with a `bundle`: its own document and then the others, in their order. A document can refer
 * to those before it. There is a value only if none of them has errors.
 */
export function draftBundle(input: DraftInput): Result<readonly DraftedContract[]> {
  const {deal: file, schema, set = []} = input
  const read = readDeal(file, schema, {set})
  const deal = read.value
  if (!deal || hasErrors(read.diagnostics)) return {diagnostics: read.diagnostics}
  const further = Array.isArray(deal.data['bundle']) ? deal.data['bundle'].map(String) : []
  const documents = new Map<string, DraftedContract>()
  const diagnostics: Diagnostic[] = [...read.diagnostics]
  for (const kind of new Set([deal.kind, ...further])) {
    const drafted = draftDocument(deal, kind, documents, input)
    diagnostics.push(...drafted.diagnostics)
    if (drafted.value) documents.set(kind, drafted.value)
  }
  return hasErrors(diagnostics) ? {diagnostics} : {value: [...documents.values()], diagnostics}
}

function draftDocument(
  deal: Deal,
  kind: string,
  companions: Companions,
  {library, tool}: DraftInput,
): Result<DraftedContract> {
  const given = givenWords(library, kind, deal.view)
  const filled = fill(library, deal, {tool, kind, companions, given})
  if (!filled.value || hasErrors(filled.diagnostics)) return {diagnostics: filled.diagnostics}
  const {contract, facts, diagnostics: inDefinitions} = assemble(filled.value, {companions})
  const spell = spellingFor(library, deal.language)
  const found = lint({
    contract,
    facts,
    terms: library.terms.map(spell),
    ...lintWords(library),
    placeOf: deal.placeOf,
  })
  const {kept} = suppress(found, library.suppressions)
  const diagnostics = [...filled.diagnostics, ...inDefinitions, ...kept]
  if (hasErrors(diagnostics)) return {diagnostics}
  const info = {...contract.info, draftReasons: draftReasons(contract)}
  return {value: {deal, contract: {...contract, info}, facts}, diagnostics}
}
