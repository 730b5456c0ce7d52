import {adaptDeal, readDeal} from '@ringfence/deal'
import {type Deal, type Diagnostic, hasErrors, type JsonObject, type Result} from '@ringfence/model'
import {
  assessProtection,
  type ProtectedDocument,
  type ProtectionReport,
  type Redraft,
  type Redrafted,
} from '@ringfence/protect'
import {meetsConditions} from '@ringfence/rules'
import {applyRules} from './apply-rules.ts'
import {assembleDocument} from './assemble-document.ts'
import {type DraftedContract, type DraftInput, draftBundle} from './draft-contract.ts'

/** A report, and the documents that it is about. */
export interface ProtectedDeal {
  readonly report: ProtectionReport
  readonly documents: readonly DraftedContract[]
}

/**
 * Drafts a deal with its bundle and measures what came out by the definitions of the library. Changes that the report
 * offers have been tried out: the deal was drafted again with each.
 */
export function protectDeal(input: DraftInput): Result<ProtectedDeal> {
  const drafted = draftBundle(input)
  const {deal, set = []} = input
  // The changes are made in the deal as it was written, so that rules see them.
  const {value: written} = readDeal(deal, input.schema, {set})
  if (!drafted.value || !written) return {diagnostics: drafted.diagnostics}
  const documents = drafted.value
  const redraft = redraftOf(written, documents, input)
  const report = assessProtection(
    input.library.protection,
    documents.map(protectedDocument),
    redraft,
  )
  return {value: {report, documents}, diagnostics: drafted.diagnostics}
}

function protectedDocument({deal, contract, facts}: DraftedContract): ProtectedDocument {
  // As in clauses, `kind` is that of the document.
  const view = {...deal.view, kind: contract.info.kind}
  return {deal, contract, facts, meets: (conditions) => meetsConditions(conditions, view)}
}

function redraftOf(deal: Deal, documents: readonly DraftedContract[], input: DraftInput): Redraft {
  const known = new Map<string, Redrafted>()
  return ({contract}, changes) => {
    const {kind} = contract.info
    const key = `${kind} ${JSON.stringify(changes)}`
    const redrafted = known.get(key) ?? drafted(deal, changes, {kind, documents, input})
    known.set(key, redrafted)
    return redrafted
  }
}

interface Again {
  readonly kind: string
  readonly documents: readonly DraftedContract[]
  readonly input: DraftInput
}

function drafted(deal: Deal, changes: JsonObject, {kind, documents, input}: Again): Redrafted {
  const {value: changed, diagnostics: faults} = adaptDeal(deal, input.schema, changes)
  if (!changed) return refusedBy(faults)
  const ruled = applyRules(changed, {...input, kind})
  if (hasErrors(ruled.diagnostics)) return refusedBy(ruled.diagnostics)
  const before = companionsOf(kind, documents)
  const context = {...input, rules: ruled.record}
  const {value, diagnostics} = assembleDocument(ruled.deal, kind, before, context)
  return value && !hasErrors(diagnostics)
    ? {document: protectedDocument(value), refused: []}
    : refusedBy(diagnostics)
}

/** Errors in a line each, with the rule that they are of. */
function refusedBy(diagnostics: readonly Diagnostic[]): Redrafted {
  const errors = diagnostics.filter(({severity}) => severity === 'error')
  return {
    refused: errors.map(({code, message, cite}) => {
      const rule = code.startsWith('rule/') ? `${code.slice('rule/'.length)}: ` : ''
      return `${rule}${message}${cite === undefined ? '' : ` (${cite})`}`
    }),
  }
}

/** The documents that one of a bundle may refer to: those before it, the first also as `main`. */
function companionsOf(
  kind: string,
  documents: readonly DraftedContract[],
): ReadonlyMap<string, DraftedContract> {
  const end = documents.findIndex(({contract}) => contract.info.kind === kind)
  const before = documents.slice(0, end)
  const entries = before.map((each) => [each.contract.info.kind, each] as const)
  const [main] = before
  return new Map(main ? [['main', main], ...entries] : entries)
}
