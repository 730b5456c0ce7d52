import {type Deal, type Diagnostic, type DiagnosticKind, report} from '@ringfence/model'
import {valueAt} from './calls-for.ts'

export const staleResult: DiagnosticKind = {
  code: 'diligence/stale',
  severity: 'warning',
  description:
    'The deal’s result of due diligence is older than `dueDiligence.reviewMonths` (12 unless the deal says otherwise): the vendor may have changed since.',
  bad: 'dueDiligence: {completedOn: 2024-05-01, score: 81, band: accept}',
  good: 'dueDiligence: {completedOn: 2026-05-01, score: 81, band: accept}',
}

/** Warns of a result that is too old on a day, given as ISO 8601 writes it; a deal without a result is left alone. */
export function checkAge(
  {view, placeOf}: Pick<Deal, 'view' | 'placeOf'>,
  today: string,
): readonly Diagnostic[] {
  const completedOn = valueAt(view, ['dueDiligence', 'completedOn'])
  const months = valueAt(view, ['dueDiligence', 'reviewMonths']) ?? 12
  if (typeof completedOn !== 'string' || typeof months !== 'number') return []
  if (monthsBefore(today, months) <= completedOn) return []
  const pointer = '/dueDiligence/completedOn'
  const message = `Due diligence of \`${completedOn}\` is older than ${months} months`
  const hint =
    'have the vendor answer the questionnaire again, and score it with `ringfence diligence`'
  return [report(staleResult, {message, hint, place: {...placeOf(pointer), pointer}})]
}

/** The day some months earlier, for comparison only: 31 February stands after 28 February. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + month - 1 - months
  const parts = [Math.floor(count / 12), (count % 12) + 1, date]
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}
