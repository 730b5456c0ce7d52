import type {Companions, Contract, Facts, Fault} from '@ringfence/model'
import {findTerms} from './find-terms.ts'
import {numberContract} from './number-contract.ts'
import type {Numbering} from './numbering.ts'
import {resolveReferences} from './resolve-references.ts'
import type {TermMatcher} from './term-matcher.ts'

export interface FactsContext {
  readonly numbering: Numbering
  /** Finds the terms that the contract defines, or could. */
  readonly matcher: TermMatcher
  readonly companions: Companions
}

/** Everything that can be known about a contract by reading it. */
export function gatherFacts(
  contract: Contract,
  {numbering, matcher, companions}: FactsContext,
): Facts {
  const faults: Fault[] = []
  const {labels, owners} = numberContract(contract, numbering, faults)
  const references = resolveReferences(contract, {labels, owners, numbering, companions}, faults)
  const {terms, uses} = findTerms(contract, matcher, faults)
  const {clauseWord: clause, paragraphWord: paragraph, recitalWord: recital} = numbering
  return {labels, words: {clause, paragraph, recital}, references, terms, uses, faults}
}
