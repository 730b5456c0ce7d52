import {addMonths, type Json, type JsonObject} from '@ringfence/model'
import {isObject, property} from '../json.ts'
import {sumOfFees} from './sum-of-fees.ts'

/**
 * What templates read: the data, and beside it what follows from it. `schemas/derived.schema.json` describes
 * every derived value.
 */
export function deriveView(data: JsonObject): JsonObject {
  const given = Array.isArray(data['parties']) ? data['parties'].filter(isObject) : []
  const parties = given.map(withAddressForNotices)
  const inRole = (role: string) => parties.filter((party) => party['role'] === role)
  const [customer = {}] = inRole('customer')
  const [vendor = {}] = inRole('vendor')
  return {
    ...data,
    parties,
    customers: inRole('customer'),
    vendors: inRole('vendor'),
    guarantors: inRole('guarantor'),
    affiliates: inRole('affiliate'),
    customer,
    vendor,
    crossBorder: new Set(parties.map(countryOf)).size > 1,
    derived: derivedValues(data),
  }
}

function withAddressForNotices(party: JsonObject): JsonObject {
  const address = party['noticeAddress'] ?? party['registeredAddress']
  return address === undefined ? party : {...party, addressForNotices: address}
}

function countryOf(party: JsonObject): Json | undefined {
  return property(party['registeredAddress'], 'country')
}

function derivedValues(data: JsonObject): JsonObject {
  const endDate = endDateOf(data)
  const total = sumOfFees(property(data['services'], 'deliverables'))
  return {
    ...(endDate === undefined ? {} : {endDate}),
    ...(total === undefined ? {} : {deliverablesTotal: total}),
  }
}

/** The last day of the initial term, where the deal fixes its first day and its length. */
function endDateOf(data: JsonObject): string | undefined {
  const effective = property(data['dates'], 'effective')
  const months = property(data['term'], 'initialMonths')
  if (typeof effective !== 'string' || typeof months !== 'number') return undefined
  return /^\d/.test(effective) ? addMonths(effective, months) : undefined
}
