import type {Library} from '@ringfence/model'
import {unknownName} from './unknown-name.ts'
import {UsageError} from './usage-error.ts'

/** The kind as deals write it, from either spelling: `outsourcing-msa` or `outsourcingMsa`. */
export function kindNamed(name: string, {agreements}: Library): string {
  return named(name, Object.keys(agreements), 'kind')
}

/** The same for kinds of notices: `audit-notice` or `auditNotice`. */
export function noticeNamed(name: string, {notices}: Library): string {
  return named(name, Object.keys(notices), 'notice')
}

function named(name: string, all: readonly string[], what: string): string {
  const wanted = name.toLowerCase().replaceAll('-', '')
  const kind = all.find((each) => each.toLowerCase() === wanted)
  if (kind) return kind
  throw new UsageError(unknownName(`No ${what} \`${name}\``, name, all.map(folderOf)))
}

/** `outsourcingMsa` as in folders and on the command line: `outsourcing-msa`. */
export function folderOf(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
