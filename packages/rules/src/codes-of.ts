import type {Json, JsonObject, SelectorName} from '@ringfence/model'
import type {Subject} from './subject.ts'
import {valueAt} from './value-at.ts'

/** What a document has for each selector: codes of places, regimes, its kind. */
export type Codes = Readonly<Record<SelectorName, ReadonlySet<string>>>

/** Where the deal says what a selector goes by, for places. */
export const pointerOf: Readonly<Record<SelectorName, string>> = {
  law: '/governingLaw/jurisdiction',
  work: '/personnelCountries',
  vendor: '/vendor/incorporation',
  customer: '/customer/incorporation',
  party: '/parties',
  seat: '/disputes/arbitration/seatCountry',
  courts: '/disputes/courts/jurisdictions',
  data: '/dataProtection/dataSubjectRegions',
  market: '/customerMarkets',
  context: '/regulatedContext',
  kind: '/kind',
}

export function codesOf({view, kind}: Subject): Codes {
  const at = (pointer: string) => texts(valueAt(view, pointer))
  const vendors = objects(valueAt(view, '/vendors'))
  const places = objects(valueAt(view, '/serviceLocations'))
  const forum = valueAt(view, '/disputes/forum')
  return {
    law: new Set(at(pointerOf.law)),
    work: new Set([
      ...at(pointerOf.work),
      ...places.flatMap(({country}) => texts(country)),
      ...vendors.flatMap(seats),
    ]),
    vendor: incorporations(vendors),
    customer: incorporations(objects(valueAt(view, '/customers'))),
    party: incorporations(objects(valueAt(view, '/parties'))),
    seat: new Set(forum === 'arbitration' ? at(pointerOf.seat) : []),
    courts: new Set(forum === 'courts' ? at(pointerOf.courts) : []),
    data: dataRegions(view),
    market: new Set(at(pointerOf.market)),
    context: new Set(at(pointerOf.context)),
    kind: new Set([kind]),
  }
}

/** Where a vendor works, as far as its own entry says: its address, and its place of incorporation. */
function seats({incorporation, registeredAddress}: JsonObject): readonly string[] {
  const [address] = objects(registeredAddress === undefined ? [] : [registeredAddress])
  return [...texts(incorporation), ...texts(address?.['country'])]
}

function incorporations(parties: readonly JsonObject[]): ReadonlySet<string> {
  return new Set(parties.flatMap(({incorporation}) => texts(incorporation)))
}

/** Deals write the regions of people in small letters, and two of them in words of their own. */
function dataRegions(view: JsonObject): ReadonlySet<string> {
  if (valueAt(view, '/dataProtection/personalData') !== true) return new Set()
  const names: Readonly<Record<string, string>> = {uk: 'GB', california: 'US-CA'}
  const regions = texts(valueAt(view, pointerOf.data))
  return new Set(regions.map((region) => names[region] ?? region.toUpperCase()))
}

function texts(value: Json | undefined): readonly string[] {
  const list: readonly Json[] = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return list.filter((entry) => typeof entry === 'string')
}

function objects(value: Json | undefined): readonly JsonObject[] {
  const list: readonly Json[] = Array.isArray(value) ? value : []
  return list.filter(
    (entry): entry is JsonObject =>
      typeof entry === 'object' && entry !== null && !Array.isArray(entry),
  )
}
