import {isUnknown, type Json, type JsonObject} from '@ringfence/model'

/** Countries of the vendor and of its people and places of work, without repetition, the vendor's first. */
export function countriesOf(view: JsonObject): readonly string[] {
  if (Array.isArray(view['countries'])) return unique(view['countries'])
  const vendors = entries(view['vendors']).map((vendor) =>
    at(at(vendor, 'registeredAddress'), 'country'),
  )
  const places = entries(view['serviceLocations']).map((place) => at(place, 'country'))
  return unique([...vendors, ...entries(view['personnelCountries']), ...places])
}

function unique(codes: readonly (Json | undefined)[]): readonly string[] {
  const texts = codes.filter((code): code is string => typeof code === 'string')
  return [...new Set(texts.map((code) => code.slice(0, 2)))]
}

function entries(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}

function at(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isUnknown(value))
    return undefined
  return (value as JsonObject)[key]
}
