import {type Diagnostic, type Json, type JsonObject, report} from '@ringfence/model'
import {property} from '../json.ts'
import {join, valueAt} from '../pointer.ts'
import type {Places} from '../read/places.ts'
import {mixedCurrencies} from './kinds.ts'

/** What is paid for is paid in one currency. */
export function checkCurrencies(data: JsonObject, places: Places): readonly Diagnostic[] {
  const [first, ...others] = [
    ...feesAt(data, '/fees', 'amount'),
    ...entryFees(data, '/services/deliverables'),
    ...entryFees(data, '/services/milestones'),
  ]
  const other = others.find(({currency}) => currency !== first?.currency)
  if (!first || !other) return []
  const message = `Unexpected currency \`${other.currency}\`, expected \`${first.currency}\` as elsewhere`
  const related = [{message: `\`${first.currency}\` stands here`, place: places.of(first.at)}]
  return [report(mixedCurrencies, {message, place: places.of(other.at), related})]
}

interface Priced {
  readonly currency: string
  readonly at: string
}

function entryFees(data: JsonObject, list: string): readonly Priced[] {
  const entries = valueAt(data, list)
  if (!Array.isArray(entries)) return []
  return entries.flatMap((_, index) => feesAt(data, join(list, index), 'fee'))
}

function feesAt(data: JsonObject, holder: string, key: string): readonly Priced[] {
  const currency: Json | undefined = property(property(valueAt(data, holder), key), 'currency')
  const at = join(join(holder, key), 'currency')
  return typeof currency === 'string' ? [{currency, at}] : []
}
