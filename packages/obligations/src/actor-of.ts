import {
  type DealReader,
  isUnknown,
  type Json,
  type ListEntry,
  type Obligation,
  type ObligationTemplate,
} from '@ringfence/model'

/** Who owes a duty: the side as the contract calls it, and its parties by name. */
export function actorOf(
  who: ObligationTemplate['who'],
  reader: DealReader,
  entry?: ListEntry,
): Obligation['actor'] {
  const side = typeof who === 'string' ? who : String(reader.valueAt(who.path, entry))
  switch (side) {
    case 'customer':
      return {side: 'Customer', names: namesIn('customers', reader)}
    case 'vendor':
      return {side: 'Vendor', names: namesIn('vendors', reader)}
    case 'both':
      return {side: 'Each party', names: allNames(reader)}
    case 'receivingParty':
      return {side: 'Receiving Party', names: allNames(reader)}
    // `either`, `exporter` and the like: the text says whichever party it concerns.
    default:
      return {side: 'The party concerned', names: allNames(reader)}
  }
}

function allNames(reader: DealReader): readonly string[] {
  return [...namesIn('customers', reader), ...namesIn('vendors', reader)]
}

function namesIn(list: string, {valueAt}: DealReader): readonly string[] {
  const parties = valueAt(list)
  if (!Array.isArray(parties)) return []
  return parties.map((party) => {
    const {shortName, legalName} = party as {shortName?: Json; legalName?: Json}
    const name = shortName === undefined || isUnknown(shortName) ? legalName : shortName
    return typeof name === 'string' ? name : '[●]'
  })
}
