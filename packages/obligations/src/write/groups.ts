import type {Obligation} from '@ringfence/model'

/** Duties that belong together for a reader, under a heading. */
export interface Group {
  readonly heading: string
  readonly obligations: readonly Obligation[]
}

/** First what has a date, earliest first; then what comes again; then what waits for an event, in the contract's order. */
export function groupsOf(obligations: readonly Obligation[]): readonly Group[] {
  const of = (kind: Obligation['kind']) => obligations.filter((each) => each.kind === kind)
  const groups = [
    {heading: 'On dates', obligations: byDate(of('dated'))},
    {heading: 'Again and again', obligations: byDate(of('periodic'))},
    {heading: 'On events', obligations: of('triggered')},
  ]
  return groups.filter((group) => group.obligations.length > 0)
}

/** Those without a date keep their order, after the others. */
function byDate(obligations: readonly Obligation[]): readonly Obligation[] {
  const key = ({dates}: Obligation) => dates[0] ?? '9999'
  return obligations.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** `Vendor (Acme)`. */
export function actorWords({actor: {side, names}}: Obligation): string {
  return names.length === 0 ? side : `${side} (${names.join(', ')})`
}

/** `2026-03-07`, or of several the first and how many follow. */
export function datesInShort({dates, recurrence}: Obligation): string {
  const [first, ...rest] = dates
  if (first === undefined) return ''
  if (rest.length > 0) return `${first} and ${rest.length} more`
  return recurrence ? `from ${first}` : first
}

/** Where the duty comes from; of several documents, which one. */
export function sourceWords({clause, documentTitle}: Obligation, many: boolean): string {
  return many ? `${clause} of the ${documentTitle}` : clause
}

export function hasManyDocuments(obligations: readonly Obligation[]): boolean {
  return new Set(obligations.map(({document}) => document)).size > 1
}

/** What a reader must know of how the dates came about. */
export const about: readonly string[] = [
  'Dates are computed from the deal. Business Days leave out Saturdays, Sundays and the holidays given; other public holidays are not known to the register.',
  'Not legal advice: the contract decides.',
]
