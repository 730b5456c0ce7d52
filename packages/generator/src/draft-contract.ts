import {type DealSchema, type DealSource, type ReadDealOptions, readDeal} from '@ringfence/deal'
import {lint, lintWords, suppress} from '@ringfence/lint'
import type {
  Companions,
  Contract,
  Deal,
  Diagnostic,
  Facts,
  JsonObject,
  Library,
  Result,
  RuleRecord,
} from '@ringfence/model'
import {hasErrors} from '@ringfence/model'
import {spellingFor, type Trace} from '@ringfence/template'
import {applyRules} from './apply-rules.ts'
import {assembleDocument, type DocumentInput} from './assemble-document.ts'
import {concludeRules} from './conclude-rules.ts'

export interface DraftInput {
  /** The deal: YAML or JSON, and the name that diagnostics give it. */
  readonly deal: DealSource
  readonly schema: DealSchema
  readonly library: Library
  /** Name and version of the program, for the document's properties. */
  readonly tool: string
  /** Values that replace those of the file. */
  readonly set?: ReadDealOptions['set']
  /** House style whose numbering references follow, where it is not the one of the kind. */
  readonly style?: string
  /** Keeps why each part of the text is there, for `explainContract`. */
  readonly traced?: boolean
  /** What the deal shares with others, by `readBase`: it says the rest, and may say otherwise. */
  readonly base?: JsonObject
  /** ISO 8601 date by which the age of rules is told; not told unless given. */
  readonly today?: string
  /** Drafts what rules forbid, and reports their errors: for texts that are compared and not signed. */
  readonly despiteRules?: boolean
}

/** A contract ready to be written, and the deal that it came from, with what rules changed in it. */
export interface DraftedContract {
  readonly deal: Deal
  readonly contract: Contract
  readonly facts: Facts
  /** Why each part of the text is there, where it was asked for. */
  readonly trace?: Trace
}

/**
 * From a deal to a contract that has passed its checks. There is a value only where nothing is an error; each
 * phase runs only if those before it had none, so that one mistake is not reported twice.
 */
export function draftContract(input: DraftInput): Result<DraftedContract> {
  const {value, diagnostics} = draftKinds(input, () => [])
  const [drafted] = value ?? []
  return drafted ? {value: drafted, diagnostics} : {diagnostics}
}

/**
 * The same for a deal with a `bundle`: its own document and then the others, in their order. A document can refer
 * to those before it, and to the first also as `main`. There is a value only if none of them has errors.
 */
export function draftBundle(input: DraftInput): Result<readonly DraftedContract[]> {
  return draftKinds(input, ({data}) =>
    Array.isArray(data['bundle']) ? data['bundle'].map(String) : [],
  )
}

function draftKinds(
  input: DraftInput,
  furtherIn: (deal: Deal) => readonly string[],
): Result<readonly DraftedContract[]> {
  const {deal: file, schema, set = [], base} = input
  const read = readDeal(file, schema, base ? {set, base} : {set})
  const deal = read.value
  if (!deal || hasErrors(read.diagnostics)) return {diagnostics: read.diagnostics}
  const documents: DraftedContract[] = []
  const companions = new Map<string, DraftedContract>()
  const records: RuleRecord[] = []
  const found: Diagnostic[] = []
  for (const kind of new Set([deal.kind, ...furtherIn(deal)])) {
    const ruled = applyRules(deal, {...input, kind})
    records.push(ruled.record)
    found.push(...ruled.diagnostics)
    if (hasErrors(blocking(ruled.diagnostics, input))) continue
    const drafted = draftDocument(ruled.deal, kind, companions, {...input, rules: ruled.record})
    found.push(...drafted.diagnostics)
    if (!drafted.value) continue
    if (documents.length === 0) companions.set('main', drafted.value)
    companions.set(kind, drafted.value)
    documents.push(drafted.value)
  }
  const diagnostics = [...read.diagnostics, ...concludeRules(deal, records, found, input)]
  return hasErrors(blocking(diagnostics, input)) ? {diagnostics} : {value: documents, diagnostics}
}

function blocking(
  diagnostics: readonly Diagnostic[],
  {despiteRules = false}: DraftInput,
): readonly Diagnostic[] {
  return despiteRules ? diagnostics.filter(({code}) => !code.startsWith('rule/')) : diagnostics
}

function draftDocument(
  deal: Deal,
  kind: string,
  companions: Companions,
  input: DocumentInput,
): Result<DraftedContract> {
  const {library} = input
  const {value: drafted, diagnostics: before} = assembleDocument(deal, kind, companions, input)
  if (!drafted) return {diagnostics: before}
  const {contract, facts} = drafted
  const spell = spellingFor(library, deal.language)
  const found = lint({
    contract,
    facts,
    terms: library.terms.map(spell),
    ...lintWords(library),
    placeOf: deal.placeOf,
  })
  const {kept} = suppress(found, library)
  const diagnostics = [...before, ...kept]
  return hasErrors(diagnostics) ? {diagnostics} : {value: drafted, diagnostics}
}
