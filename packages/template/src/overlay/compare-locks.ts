import {type Diagnostic, type Place, report} from '@ringfence/model'
import {lockDiffers, unversioned} from './kinds.ts'
import type {Lock} from './lock.ts'

/** What a library has that the locked one has not, and the reverse; each by its name. */
export function compareLocks(locked: Lock, current: Lock, place: Place): readonly Diagnostic[] {
  const names = [...new Set([...Object.keys(locked.entries), ...Object.keys(current.entries)])]
  const hint = 'look at it with `ringfence impact`, and take it with `ringfence lock`'
  return names.sort().flatMap((name) => {
    const before = entryOf(locked, name)
    const after = entryOf(current, name)
    if (before?.digest === after?.digest && before?.version === after?.version) return []
    const message = difference(name, before, after)
    return [report(lockDiffers, {message, place, hint, data: {name}})]
  })
}

/** Texts that changed under the version that they had: each clause once. */
export function unversionedChanges(
  before: Lock,
  after: Lock,
  placeOf: (name: string) => Place,
): readonly Diagnostic[] {
  const changed = Object.entries(after.entries).flatMap(([name, {version, digest}]) => {
    const old = entryOf(before, name)
    const same = old !== undefined && version !== undefined && old.version === version
    return same && old.digest !== digest ? [name.split('/').slice(0, 2).join('/')] : []
  })
  return [...new Set(changed)].map((name) => {
    const [part, id] = name.split('/')
    const message = `The text of \`${id}\` has changed, and its version is still ${after.entries[name]?.version}`
    const hint =
      part === 'clauses'
        ? 'raise `version` in its `clause.yaml`, or give it one under `versions` in the configuration'
        : 'raise its `version`'
    return report(unversioned, {message, place: placeOf(name), hint})
  })
}

type Entry = Lock['entries'][string]

function entryOf({entries}: Lock, name: string): Entry | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined
}

function difference(name: string, before: Entry | undefined, after: Entry | undefined): string {
  if (!before) return `\`${name}\` is not in the lock file`
  if (!after) return `\`${name}\` is locked, and the library does not have it`
  if (before.version !== after.version)
    return `\`${name}\` has version ${after.version}, and ${before.version} is locked`
  const what = after.version === undefined ? `\`${name}\`` : `The text of \`${name}\``
  return `${what} is not the one that is locked`
}
