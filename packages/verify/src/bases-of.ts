import {type DealSchema, readDeal} from '@ringfence/deal'
import type {Agreement, JsonObject, Library} from '@ringfence/model'

/** The example deals of a kind, as data with their defaults: what combinations are put into. */
export function basesOf(
  {place}: Agreement,
  {library, schema}: {readonly library: Library; readonly schema: DealSchema},
): readonly JsonObject[] {
  const folder = place.file.replace(/agreement\.yaml$/, 'deals/')
  return Object.entries(library.examples).flatMap(([file, text]) => {
    const deal = file.startsWith(folder) ? readDeal({file, text}, schema).value : undefined
    return deal ? [structuredClone(deal.data) as JsonObject] : []
  })
}
