import {assemble} from '@ringfence/assemble'
import {type DealSchema, type ReadDealOptions, readDeal} from '@ringfence/deal'
import {lint, lintWords, suppress} from '@ringfence/lint'
import type {Contract, Deal, Diagnostic, Facts, Library, Result} from '@ringfence/model'
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
export function draftContract({
  deal: file,
  schema,
  library,
  tool,
  set = [],
}: DraftInput): Result<DraftedContract> {
  const read = readDeal(file, schema, {set})
  const deal = read.value
  if (!deal || hasErrors(read.diagnostics)) return {diagnostics: read.diagnostics}
  const filled = fill(library, deal, {tool})
  const soFar = [...read.diagnostics, ...filled.diagnostics]
  if (!filled.value || hasErrors(soFar)) return {diagnostics: soFar}
  return check(deal, filled.value, library, soFar)
}

function check(
  deal: Deal,
  draft: Parameters<typeof assemble>[0],
  library: Library,
  before: readonly Diagnostic[],
): Result<DraftedContract> {
  const {contract, facts, diagnostics: inDefinitions} = assemble(draft)
  const spell = spellingFor(library, deal.language)
  const found = lint({
    contract,
    facts,
    terms: library.terms.map(spell),
    ...lintWords(library),
    placeOf: deal.placeOf,
  })
  const {kept} = suppress(found, library.suppressions)
  const diagnostics = [...before, ...inDefinitions, ...kept]
  if (hasErrors(diagnostics)) return {diagnostics}
  const info = {...contract.info, draftReasons: draftReasons(contract)}
  return {value: {deal, contract: {...contract, info}, facts}, diagnostics}
}
