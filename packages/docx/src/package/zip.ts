import {deflate} from '#deflate'

/** 1 January 1980, the first day that a zip file can name, so that the same parts give the same bytes. */
const date = 0x21

/** A zip file (PKWARE APPNOTE 6.3.10) of parts in the order given, each deflated. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [path, bytes] of parts) {
    const entry = {name: new TextEncoder().encode(path), size: bytes.length, ...deflate(bytes)}
    const header = localHeader(entry)
    directory.push(directoryHeader(entry, offset))
    files.push(header, entry.packed)
    offset += header.length + entry.packed.length
  }
  const central = concatenated(directory)
  return concatenated([...files, central, endRecord(parts.size, central.length, offset)])
}

interface Entry {
  readonly name: Uint8Array
  readonly checksum: number
  readonly packed: Uint8Array
  readonly size: number
}

function localHeader({name, checksum, packed, size}: Entry): Uint8Array {
  const {bytes, view} = record(30)
  view.setUint32(0, 0x04034b50, true)
  view.setUint16(4, 20, true)
  view.setUint16(8, 8, true)
  view.setUint16(12, date, true)
  view.setUint32(14, checksum, true)
  view.setUint32(18, packed.length, true)
  view.setUint32(22, size, true)
  view.setUint16(26, name.length, true)
  return concatenated([bytes, name])
}

function directoryHeader({name, checksum, packed, size}: Entry, offset: number): Uint8Array {
  const {bytes, view} = record(46)
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, 20, true)
  view.setUint16(6, 20, true)
  view.setUint16(10, 8, true)
  view.setUint16(14, date, true)
  view.setUint32(16, checksum, true)
  view.setUint32(20, packed.length, true)
  view.setUint32(24, size, true)
  view.setUint16(28, name.length, true)
  view.setUint32(42, offset, true)
  return concatenated([bytes, name])
}

function endRecord(entries: number, length: number, offset: number): Uint8Array {
  const {bytes, view} = record(22)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, entries, true)
  view.setUint16(10, entries, true)
  view.setUint32(12, length, true)
  view.setUint32(16, offset, true)
  return bytes
}

function record(length: number): {readonly bytes: Uint8Array; readonly view: DataView} {
  const bytes = new Uint8Array(length)
  return {bytes, view: new DataView(bytes.buffer)}
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
