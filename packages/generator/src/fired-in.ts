import type {DealSchema} from '@ringfence/deal'
import type {Deal, FiredRule, Library, Rule} from '@ringfence/model'
import {evaluateRules} from '@ringfence/rules'
import {sectionIds} from '@ringfence/template'
import {clausesAbout} from './clauses-about.ts'

export interface RuleContext {
  readonly library: Library
  readonly schema: DealSchema
  /** The document, which in a bundle may differ from the deal's kind. */
  readonly kind: string
}

/** The rules that fire on a document of a deal, each with the clauses that it is about. */
export function firedIn(
  deal: Deal,
  rules: readonly Rule[],
  {library, kind}: RuleContext,
): readonly FiredRule[] {
  const sections = sectionIds(library, deal, kind)
  const found = evaluateRules(rules, {view: deal.view, kind, sections, regions: library.regions})
  return found.map((fired) => ({...fired, clauses: clausesAbout(fired, sections, library)}))
}
