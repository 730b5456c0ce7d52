import {near, type ObligationTime, type Offset, type Span} from '@ringfence/model'
import {type FieldScope, fieldAt} from './fields.ts'
import type {Declaration, Fail} from './obligation-keys.ts'
import {readShortText} from './read-short-text.ts'
import {cycleForms, readCycle, readSpan, spanForms} from './read-span.ts'

/** Dates that a declaration can name besides those at a path of the deal. */
const namedDates = [
  'effectiveDate',
  'commencementDate',
  'agreementDate',
  'termEnd',
  'exitPeriodStart',
  'exitPeriodEnd',
]

/** Reads when a declared duty is due. */
export function readObligationTime(
  entry: Declaration,
  scope: FieldScope,
  fail: Fail,
): ObligationTime | undefined {
  const offset: Offset = {
    ...spanAt('within', entry, scope, fail),
    ...spanAt('ahead', entry, scope, fail),
  }
  switch (entry['kind']) {
    case 'triggered': {
      const trigger = readShortText(entry, 'trigger', fail)
      return trigger && {kind: 'triggered', trigger, ...offset}
    }
    case 'dated': {
      const date = String(entry['date'])
      checkDate('date', date, scope, fail)
      const undated =
        entry['undated'] === undefined ? undefined : readShortText(entry, 'undated', fail)
      return {kind: 'dated', date, ...(undated ? {undated} : {}), ...offset}
    }
    default:
      return readPeriodic(entry, offset, scope, fail)
  }
}

function readPeriodic(
  entry: Declaration,
  offset: Offset,
  scope: FieldScope,
  fail: Fail,
): ObligationTime | undefined {
  const text = String(entry['every'])
  const from = String(entry['from'] ?? 'effectiveDate')
  checkDate('from', from, scope, fail)
  const cycle = readCycle(text)
  if (cycle) return {kind: 'periodic', every: cycle, from, ...offset}
  const span = readSpan(text, scope)
  if (typeof span !== 'string') return {kind: 'periodic', every: span, from, ...offset}
  fail('every', span, `or give one of ${cycleForms}`)
  return undefined
}

function spanAt(
  key: 'within' | 'ahead',
  entry: Declaration,
  scope: FieldScope,
  fail: Fail,
): {readonly [name in typeof key]?: Span} {
  const text = entry[key]
  if (text === undefined) return {}
  const span =
    typeof text === 'string' ? readSpan(text, scope) : `Unexpected value, expected ${spanForms}`
  if (typeof span !== 'string') return {[key]: span}
  fail(key, span)
  return {}
}

function checkDate(key: string, date: string, scope: FieldScope, fail: Fail): void {
  if (namedDates.includes(date)) return
  const path = {original: date, depth: 0, data: false, keys: date.split('.')}
  if ('schema' in fieldAt(scope, path)) return
  const expected = `expected ${namedDates.join(', ')} or a path`
  fail(key, `Unexpected date \`${date}\`, ${expected}`, near(date, namedDates))
}
