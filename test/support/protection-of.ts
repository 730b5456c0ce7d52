import {type DraftedContract, draftBundle} from '@ringfence/generator'
import type {ProtectionLevel} from '@ringfence/model'
import {
  assessProtection,
  type ProtectedDocument,
  type ProtectionReport,
  type Redraft,
  type ServedPart,
} from '@ringfence/protect'
import {meetsConditions} from '@ringfence/rules'
import {library, schema} from './shipped.ts'

const untried: Redraft = () => ({refused: []})

/** Levels of the parts that the documents of a deal serve, without trying out changes; nothing where it has errors. */
export function protectionOf(text: string): ProtectionReport | undefined {
  const deal = {file: 'deal.yaml', text}
  const drafted = draftBundle({deal, schema, library, tool: ''}).value
  return drafted && assessProtection(library.protection, drafted.map(documentOf), untried)
}

function documentOf({deal, contract, facts}: DraftedContract): ProtectedDocument {
  const view = {...deal.view, kind: contract.info.kind}
  return {deal, contract, facts, meets: (conditions) => meetsConditions(conditions, view)}
}

export function servedParts({requirements}: ProtectionReport): readonly ServedPart[] {
  return requirements.flatMap(({parts}) => parts.flatMap((part) => (part.served ? [part] : [])))
}

export function levelsOf(report: ProtectionReport): ReadonlyMap<string, ProtectionLevel> {
  return new Map(servedParts(report).map(({id, level}) => [id, level]))
}
