import {checkAge} from '@ringfence/diligence'
import type {Deal, Diagnostic, Library, RuleRecord} from '@ringfence/model'
import {checkAcknowledgements, checkReviews} from '@ringfence/rules'

/**
 * The findings of all documents of a deal, those of rules once, and what can be said of rules only when all documents
 * are known: acknowledgements that are about nothing, and how many rules are old.
 */
export function concludeRules(
  deal: Deal,
  records: readonly RuleRecord[],
  found: readonly Diagnostic[],
  {library, today}: {readonly library: Library; readonly today?: string},
): readonly Diagnostic[] {
  const fired = new Set(
    records.flatMap((record) => [
      ...record.fired.map(({id}) => id),
      ...record.adaptations.map(({rule}) => rule.id),
    ]),
  )
  const bundle = deal.data['bundle']
  const further = Array.isArray(bundle) ? bundle.filter((kind) => kind !== deal.kind) : []
  // A rule may be met by a document of the bundle that is not drafted here.
  const all = records.length > further.length
  return [
    ...onceEach(found),
    ...checkAcknowledgements(deal, library.rules, fired).filter(
      ({severity}) => all || severity === 'error',
    ),
    ...(today === undefined
      ? []
      : [...checkReviews(library.rules, fired, today), ...checkAge(deal, today)]),
  ]
}

/** Documents of one deal meet many rules alike. */
function onceEach(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  return found.filter(({code, message, place}) => {
    if (!code.startsWith('rule/')) return true
    const key = `${code} ${place?.pointer} ${message}`
    return !seen.has(key) && seen.add(key)
  })
}
