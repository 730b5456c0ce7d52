import {createHash} from 'node:crypto'

/** Parts of a compiled library by name. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** One file: a line of JSON with the digest of what follows and where each part is in it, and then the parts. */
export function packParts(parts: Parts): Uint8Array {
  const ranges: Record<string, readonly [number, number]> = {}
  let length = 0
  for (const [name, bytes] of Object.entries(parts)) {
    ranges[name] = [length, length + bytes.length]
    length += bytes.length
  }
  const body = Buffer.concat(Object.values(parts))
  const head = `${JSON.stringify({digest: digestOf(body), ranges})}\n`
  return Buffer.concat([Buffer.from(head), body])
}

/** The parts again; undefined where the file is not whole, or not one of ours. */
export function unpackParts(bytes: Uint8Array): Parts | undefined {
  const end = bytes.indexOf(0x0a)
  if (end < 0) return undefined
  const head = headOf(new TextDecoder().decode(bytes.subarray(0, end)))
  const body = bytes.subarray(end + 1)
  if (!head || head.digest !== digestOf(body)) return undefined
  return Object.fromEntries(
    Object.entries(head.ranges).map(([name, range]) => [name, body.subarray(...range)]),
  )
}

interface Head {
  readonly digest: string
  readonly ranges: Readonly<Record<string, readonly [number, number]>>
}

function headOf(line: string): Head | undefined {
  try {
    const head = JSON.parse(line) as Partial<Head>
    return typeof head.ranges === 'object' ? (head as Head) : undefined
  } catch {
    return undefined
  }
}

export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
