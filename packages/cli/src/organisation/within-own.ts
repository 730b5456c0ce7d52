import {relative, resolve, sep} from 'node:path'
import type {Organisation} from './organisation.ts'

/** The paths in the library of an organisation; nothing where one of them is elsewhere. */
export function withinOwn(
  paths: readonly string[],
  {root}: Organisation,
): readonly string[] | undefined {
  const found = paths.map((path) => relative(resolve(root), resolve(path)).split(sep).join('/'))
  return found.some((path) => path.startsWith('..')) ? undefined : found
}

/** What is its own and has tests: folders of clauses, schedules and letters, definitions and rules. */
export function ownTested({files}: Organisation): readonly string[] {
  const found = Object.keys(files).flatMap(
    (file) =>
      /^(?:clauses|schedules|letters)\/[^/]+(?=\/)|^definitions\/.+|^rules\/.+/.exec(file)?.[0] ??
      [],
  )
  return [...new Set(found)]
}
