import {type Json, near} from '@ringfence/model'

/** A declaration as the file has it. */
export type Declaration = Readonly<Record<string, Json>>

/** Reports a fault at a key of a declaration, or at the whole of it for an empty key. */
export type Fail = (key: string, message: string, hint?: string) => void

/** Keys that every declaration may have, and those of each kind; `*` marks those that it must have. */
const common = [
  'id*',
  'anchor*',
  'who*',
  'what*',
  'kind*',
  'when',
  'if',
  'variants',
  'each',
  'requirement',
]
const ofKind: Readonly<Record<string, readonly string[]>> = {
  triggered: ['trigger*', 'within', 'ahead'],
  dated: ['date*', 'undated', 'within', 'ahead'],
  periodic: ['every*', 'from', 'within', 'ahead'],
}

/** Whether a declaration has the keys of its kind and no others; says what is wrong. */
export function checkObligationKeys(entry: Declaration, fail: Fail): boolean {
  const kind = String(entry['kind'])
  const own = Object.hasOwn(ofKind, kind) ? ofKind[kind] : undefined
  if (!own) {
    const expected = `expected one of ${Object.keys(ofKind).join(', ')}`
    fail('kind', `Unexpected kind \`${entry['kind'] ?? ''}\` of obligation, ${expected}`)
    return false
  }
  const keys = [...common, ...own]
  const names = keys.map((key) => key.replace('*', ''))
  const unknown = Object.keys(entry).filter((key) => !names.includes(key))
  const required = keys.filter((key) => key.endsWith('*')).map((key) => key.replace('*', ''))
  const missing = required.filter((key) => entry[key] === undefined)
  for (const key of unknown)
    fail(key, `Unexpected \`${key}\` in a ${kind} obligation`, near(key, names))
  for (const key of missing) fail('', `Missing \`${key}\` in a ${kind} obligation`)
  checkValues(entry, fail)
  return unknown.length === 0 && missing.length === 0
}

function checkValues(entry: Declaration, fail: Fail): void {
  if (entry['within'] !== undefined && entry['ahead'] !== undefined)
    fail('ahead', 'Unexpected `ahead` beside `within`: a time is before or after, not both')
  const {requirement} = entry
  if (requirement !== undefined && !/^S([1-9]|1[0-7])$/.test(String(requirement)))
    fail('requirement', `Unexpected requirement \`${requirement}\`, expected S1 to S17`)
  if (entry['undated'] !== undefined && entry['each'] === undefined)
    fail('undated', 'Unexpected `undated` without `each`: it is for entries that have no date')
}
