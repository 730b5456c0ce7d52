import {assemble, styleNumbering} from '@ringfence/assemble'
import {givenWords} from '@ringfence/diligence'
import {type Companions, type Deal, hasErrors, type Result, type RuleRecord} from '@ringfence/model'
import {fill, newTrace} from '@ringfence/template'
import type {DraftedContract, DraftInput} from './draft-contract.ts'
import {draftReasons} from './draft-reasons.ts'

export interface DocumentInput extends Pick<DraftInput, 'library' | 'tool' | 'traced' | 'style'> {
  /** What the rules found in the deal and made of it. */
  readonly rules: RuleRecord
}

/** One document of a deal that rules have seen, before it is linted. */
export function assembleDocument(
  deal: Deal,
  kind: string,
  companions: Companions,
  {library, tool, rules, traced, style}: DocumentInput,
): Result<DraftedContract> {
  const given = givenWords(library, kind, deal.view)
  const trace = traced ? newTrace() : undefined
  const filled = fill(library, deal, {
    tool,
    kind,
    companions,
    given,
    ...(trace ? {trace} : {}),
  })
  if (!filled.value || hasErrors(filled.diagnostics)) return {diagnostics: filled.diagnostics}
  const look = library.styles[style ?? library.agreements[kind]?.style ?? '']
  const numbering = look && styleNumbering(look, deal.language)
  const options = {companions, ...(numbering ? {numbering} : {})}
  const {contract, facts, diagnostics: inDefinitions} = assemble(filled.value, options)
  const any = rules.fired.length + rules.adaptations.length > 0
  const info = {
    ...contract.info,
    ...(any ? {rules} : {}),
    draftReasons: draftReasons(contract, rules),
  }
  const diagnostics = [...filled.diagnostics, ...inDefinitions]
  const value = {deal, contract: {...contract, info}, facts, ...(trace ? {trace} : {})}
  return {value, diagnostics}
}
