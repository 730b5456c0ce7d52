import {unzipSync} from 'fflate'

export interface UnpackOptions {
  /** The parts to take; others are not unpacked. */
  readonly wanted: (name: string) => boolean
  /** Bytes that the wanted parts may have together once they are unpacked. */
  readonly largest: number
}

/** Why a file is not a package that can be read. */
export type PackageFault =
  /** The file has no bytes. */
  | 'empty'
  /** An OLE compound file: a document behind a password, or one of Word 97 to 2003. */
  | 'compound'
  /** Something else than an archive. */
  | 'foreign'
  /** More than the limit once it is unpacked, or more parts than any document has. */
  | 'tooLarge'
  /** An archive that breaks off, or whose parts cannot be unpacked. */
  | 'damaged'

/** Parts by name, or why there are none. */
export type Unpacked =
  | {readonly parts: Readonly<Record<string, Uint8Array>>}
  | {readonly fault: PackageFault}

/** Far above what documents have. */
const mostParts = 20_000

/**
 * Unpacks the wanted parts of a package. What an archive promises is counted before anything is unpacked, and no part
 * can give more than it promises, so a small file cannot fill the memory.
 */
export function unpack(bytes: Uint8Array, {wanted, largest}: UnpackOptions): Unpacked {
  if (bytes.length === 0) return {fault: 'empty'}
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return {fault: 'compound'}
  if (!startsWith(bytes, [0x50, 0x4b])) return {fault: 'foreign'}
  let total = 0
  let count = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        count += 1
        if (count > mostParts || !wanted(name)) return false
        total += originalSize
        return total <= largest
      },
    })
    return total > largest || count > mostParts ? {fault: 'tooLarge'} : {parts}
  } catch {
    return {fault: 'damaged'}
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}
