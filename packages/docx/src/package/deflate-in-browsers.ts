import {deflateSync} from 'fflate'

/** What a zip file says of a part. The bytes may differ from those of `node:zlib`; unpacked they are the same. */
export function deflate(bytes: Uint8Array): {
  readonly packed: Uint8Array
  readonly checksum: number
} {
  return {packed: deflateSync(bytes, {level: 6}), checksum: checksumOf(bytes)}
}

/** CRC-32 (ISO 3309), a byte at a time. */
function checksumOf(bytes: Uint8Array): number {
  let checksum = -1
  for (const byte of bytes) checksum = (checksum >>> 8) ^ (table[(checksum ^ byte) & 0xff] ?? 0)
  return ~checksum >>> 0
}

const table = Array.from({length: 256}, (_, index) => {
  let entry = index
  for (let bit = 0; bit < 8; bit += 1) entry = entry & 1 ? (entry >>> 1) ^ 0xedb88320 : entry >>> 1
  return entry
})
