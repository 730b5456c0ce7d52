import {crc32, deflateRawSync} from 'node:zlib'

/** What a zip file says of a part; `deflate-in-browsers` is the same where there is no `node:zlib`. */
export function deflate(bytes: Uint8Array): {
  readonly packed: Uint8Array
  readonly checksum: number
} {
  return {packed: deflateRawSync(bytes, {level: 6}), checksum: crc32(bytes)}
}
