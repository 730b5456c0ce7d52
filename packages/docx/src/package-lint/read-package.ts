import {parseXml, unpack, type XmlElement} from '@ringfence/opc'
import {strFromU8} from 'fflate'

/** Far above what a contract has. */
const largest = 1024 * 1024 * 1024

/** The parts of a package as trees; a part that is no XML is undefined. */
export function readPackage(bytes: Uint8Array): ReadonlyMap<string, XmlElement | undefined> {
  const unpacked = unpack(bytes, {wanted: () => true, largest})
  if ('fault' in unpacked) throw new Error(`Unexpected package: ${unpacked.fault}`)
  return new Map(
    Object.entries(unpacked.parts).map(([path, content]) => [path, parseXml(strFromU8(content))]),
  )
}
