import type {Deal, Diagnostic, FiredRule, Rule, RuleRecord} from '@ringfence/model'
import {acknowledgementsIn, reportAdaptation, reportRule} from '@ringfence/rules'
import {adaptByRules} from './adapt-by-rules.ts'
import {firedIn, type RuleContext} from './fired-in.ts'

/** What rules make of a deal. */
export interface Ruled {
  /** With what the rules changed. */
  readonly deal: Deal
  readonly record: RuleRecord
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Applies the rules of a library to one document of a deal: first those that change the deal, until none of them
 * finds anything more to change, then the others on what came out.
 */
export function applyRules(deal: Deal, context: RuleContext): Ruled {
  const {rules} = context.library
  const adapted = adaptByRules(deal, rules.filter(isAdapting), context)
  const others = rules.filter((rule) => !isAdapting(rule))
  const fired = [...adapted.kept, ...firedIn(adapted.deal, others, context)]
  const acknowledged = acknowledgementsIn(deal)
  const acknowledgementOf = ({id}: FiredRule) => acknowledged.find(({ruleId}) => ruleId === id)
  const placeOf = ({pointer}: FiredRule) => ({...deal.placeOf(pointer), pointer})
  return {
    deal: adapted.deal,
    record: {
      fired,
      adaptations: adapted.adaptations,
      acknowledged: acknowledged.filter(({ruleId}) => fired.some(({id}) => id === ruleId)),
    },
    diagnostics: [
      ...adapted.diagnostics,
      ...adapted.adaptations.map((each) => reportAdaptation(each, placeOf(each.rule))),
      ...fired.map((each) => reportRule(each, placeOf(each), acknowledgementOf(each))),
    ],
  }
}

function isAdapting({outcome}: Rule): boolean {
  return outcome === 'adapt'
}
