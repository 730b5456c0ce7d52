import type {Json, JsonObject} from '@ringfence/model'
import {property} from '../json.ts'

/** Decimal places that amounts may have; sums are made in whole numbers of the last of them. */
const scale = 10_000

/** The sum of the entries' fees, where each has one and all are of one currency. */
export function sumOfFees(entries: Json | undefined): JsonObject | undefined {
  if (!Array.isArray(entries) || entries.length === 0) return undefined
  const fees = entries.map((entry) => property(entry, 'fee'))
  const currency = property(fees[0], 'currency')
  const amounts = fees.map((fee) => property(fee, 'amount'))
  const alike = fees.every((fee) => property(fee, 'currency') === currency)
  if (typeof currency !== 'string' || !alike) return undefined
  let sum = 0
  for (const amount of amounts) {
    if (typeof amount !== 'number' && typeof amount !== 'string') return undefined
    sum += Math.round(Number(amount) * scale)
  }
  return {amount: sum / scale, currency}
}
