import type {Diagnostic, JsonObject} from '@ringfence/model'
import type {Places} from '../read/places.ts'
import {checkCurrencies} from './check-currencies.ts'
import {checkDates} from './check-dates.ts'
import {checkIds} from './check-ids.ts'
import {checkOwner} from './check-owner.ts'
import {checkSides} from './check-sides.ts'

/** What a schema cannot say, because it compares values that stand apart. */
export function checkDeal(data: JsonObject, places: Places): readonly Diagnostic[] {
  return [checkIds, checkSides, checkDates, checkOwner, checkCurrencies].flatMap((check) =>
    check(data, places),
  )
}
