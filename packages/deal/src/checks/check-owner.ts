import {type Diagnostic, type JsonObject, report} from '@ringfence/model'
import {valueAt} from '../pointer.ts'
import type {Places} from '../read/places.ts'
import {ownerContradicts} from './kinds.ts'

/** Who owns what is created under each mechanism. */
const owners: Readonly<Record<string, string>> = {
  presentAssignment: 'customer',
  workMadeForHire: 'customer',
  workMadeForHireWithAssignmentBackup: 'customer',
  exclusiveLicence: 'vendor',
  nonExclusiveLicence: 'vendor',
  jointOwnership: 'joint',
}

/** The owner of foreground IP is the one that the mechanism gives it to. */
export function checkOwner(data: JsonObject, places: Places): readonly Diagnostic[] {
  const at = '/ip/foreground/owner'
  const owner = valueAt(data, at)
  const mechanism = valueAt(data, '/ip/foreground/mechanism')
  const expected = typeof mechanism === 'string' ? owners[mechanism] : undefined
  if (typeof owner !== 'string' || expected === undefined || owner === expected) return []
  const message = `Unexpected owner \`${owner}\`, expected \`${expected}\` with the mechanism \`${mechanism}\``
  return [report(ownerContradicts, {message, place: places.of(at)})]
}
