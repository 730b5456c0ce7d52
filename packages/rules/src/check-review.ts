import {type Diagnostic, type Rule, report} from '@ringfence/model'
import {staleReview} from './kinds.ts'

/** Whether a review is more than 12 months old on a day; both are ISO 8601 dates. */
export function isStale({reviewedOn}: Pick<Rule, 'reviewedOn'>, today: string): boolean {
  const [year = 0, ...rest] = today.split('-')
  return reviewedOn < [String(Number(year) - 1).padStart(4, '0'), ...rest].join('-')
}

/** Says once how many rules have not been reviewed for more than 12 months, and which of those that fired. */
export function checkReviews(
  rules: readonly Rule[],
  fired: ReadonlySet<string>,
  today: string,
): readonly Diagnostic[] {
  const stale = rules.filter((rule) => isStale(rule, today))
  const [first] = stale
  if (!first) return []
  const met = stale.filter(({id}) => fired.has(id)).map(({id}) => `\`${id}\``)
  const among = met.length > 0 ? `, ${met.join(', ')} of those that this deal meets` : ''
  const count = `${stale.length} of ${rules.length} rules`
  return [
    report(staleReview, {
      message: `${count} ${stale.length === 1 ? 'was' : 'were'} last reviewed more than 12 months ago${among}`,
      hint: 'have local counsel confirm what they say, or update Ringfence',
    }),
  ]
}
