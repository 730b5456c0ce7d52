import {crc32, deflateRawSync} from 'node:zlib'

/** 1 January 1980, the first day that a zip file can name, so that the same parts give the same bytes. */
const date = 0x21

/** A zip file (PKWARE APPNOTE 6.3.10) of parts in the order given, each deflated. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, bytes] of parts) {
    const packed = deflateRawSync(bytes, {level: 6})
    const entry = {name: Buffer.from(name), checksum: crc32(bytes), packed, size: bytes.length}
    const header = localHeader(entry)
    directory.push(directoryHeader(entry, offset))
    files.push(header, packed)
    offset += header.length + packed.length
  }
  const central = Buffer.concat(directory)
  return Buffer.concat([...files, central, endRecord(parts.size, central.length, offset)])
}

interface Entry {
  readonly name: Buffer
  readonly checksum: number
  readonly packed: Uint8Array
  readonly size: number
}

function localHeader({name, checksum, packed, size}: Entry): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(8, 8)
  header.writeUInt16LE(date, 12)
  header.writeUInt32LE(checksum, 14)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function directoryHeader({name, checksum, packed, size}: Entry, offset: number): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(8, 10)
  header.writeUInt16LE(date, 14)
  header.writeUInt32LE(checksum, 16)
  header.writeUInt32LE(packed.length, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, name])
}

function endRecord(entries: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(entries, 8)
  record.writeUInt16LE(entries, 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(offset, 16)
  return record
}
