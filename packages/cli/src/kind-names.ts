import type {Library} from '@ringfence/model'
import {UsageError} from './usage-error.ts'

/** The kind as deals write it, from either spelling: `outsourcing-msa` or `outsourcingMsa`. */
export function kindNamed(name: string, {agreements}: Library): string {
  const wanted = name.toLowerCase().replaceAll('-', '')
  const kind = Object.keys(agreements).find((each) => each.toLowerCase() === wanted)
  if (kind) return kind
  const known = Object.keys(agreements).map((each) => `\`${folderOf(each)}\``)
  throw new UsageError(`No kind \`${name}\`; there is ${known.join(', ')}`)
}

/** `outsourcingMsa` as in folders and on the command line: `outsourcing-msa`. */
export function folderOf(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
