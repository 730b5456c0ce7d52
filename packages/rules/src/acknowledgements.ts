import {type Acknowledgement, type Deal, type Diagnostic, type Rule, report} from '@ringfence/model'
import {idleAcknowledgement, unknownAcknowledgement} from './kinds.ts'

/** What a deal acknowledges. */
export function acknowledgementsIn({data}: Deal): readonly Acknowledgement[] {
  const listed = data['acknowledgedWarnings']
  return Array.isArray(listed) ? (listed as unknown as readonly Acknowledgement[]) : []
}

/** Acknowledgements of rules that do not exist, and of rules that no document of the deal meets. */
export function checkAcknowledgements(
  deal: Deal,
  rules: readonly Rule[],
  fired: ReadonlySet<string>,
): readonly Diagnostic[] {
  const known = new Set(rules.map(({id}) => id))
  return acknowledgementsIn(deal).flatMap(({ruleId}, index) => {
    const pointer = `/acknowledgedWarnings/${index}`
    const place = {...deal.placeOf(pointer), pointer}
    if (!known.has(ruleId)) {
      const message = `No rule \`${ruleId}\``
      return [
        report(unknownAcknowledgement, {message, place, hint: '`ringfence rules` lists the rules'}),
      ]
    }
    if (fired.has(ruleId)) return []
    const message = `The deal does not meet the rule \`${ruleId}\`, which it acknowledges`
    return [report(idleAcknowledgement, {message, place, hint: 'take the acknowledgement out'})]
  })
}
