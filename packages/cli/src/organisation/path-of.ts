import {join, relative, resolve} from 'node:path'
import type {Organisation} from './organisation.ts'

/** A file of an organisation's library, as seen from the working folder. */
export function pathOf(file: string, {root}: Pick<Organisation, 'root'>): string {
  return join(root, file)
}

/** A path as seen from the working folder. */
export function shown(path: string): string {
  const seen = relative(resolve('.'), resolve(path))
  return seen === '' ? '.' : seen
}
