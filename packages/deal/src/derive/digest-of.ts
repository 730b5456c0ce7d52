import {sha256} from '@noble/hashes/sha2'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils'
import type {Json} from '@ringfence/model'
import {isObject} from '../json.ts'

/** SHA-256, in hexadecimal, of the data as JSON with its keys in order. */
export function digestOf(data: Json): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sorted(data)))))
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, entry]) => [key, sorted(entry)]))
}
