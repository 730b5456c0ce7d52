import {type Diagnostic, type JsonObject, report} from '@ringfence/model'
import {property} from '../json.ts'
import type {Places} from '../read/places.ts'
import {missingSide} from './kinds.ts'

/** A contract has somebody on each of its two sides. */
export function checkSides(data: JsonObject, places: Places): readonly Diagnostic[] {
  const parties = Array.isArray(data['parties']) ? data['parties'] : []
  const roles = parties.map((party) => property(party, 'role'))
  return ['customer', 'vendor']
    .filter((side) => !roles.includes(side))
    .map((side) =>
      report(missingSide, {
        message: `No party has the role \`${side}\``,
        place: places.ofKey('/parties'),
        hint: `give one of the parties \`role: ${side}\``,
      }),
    )
}
