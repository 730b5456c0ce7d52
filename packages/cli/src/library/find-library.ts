import {dirname, join, relative, resolve, sep} from 'node:path'
import type {Host} from '../host/host.ts'

/** A library of templates on disk. */
export interface LibraryFolder {
  readonly root: string
  /** What was asked for, relative to the root; empty text for all of it. */
  readonly within: readonly string[]
}

/** The library that holds the paths; without paths, that of the working folder, if it has one. */
export async function findLibrary(
  paths: readonly string[],
  host: Host,
): Promise<LibraryFolder | undefined> {
  if (paths.length === 0) {
    for (const root of ['.', 'templates'])
      if (await isLibrary(root, host)) return {root, within: ['']}
    return undefined
  }
  const found: {root: string; path: string}[] = []
  for (const path of paths) {
    const root = await rootOf(resolve(path), host)
    if (root === undefined) return undefined
    found.push({root, path: relative(root, resolve(path)).split(sep).join('/')})
  }
  const [first] = found
  if (!first || found.some(({root}) => root !== first.root)) return undefined
  return {root: first.root, within: found.map(({path}) => path)}
}

/** The folder itself or the nearest around it; a folder that holds a library as `templates` counts as well. */
async function rootOf(path: string, host: Host): Promise<string | undefined> {
  if (!(await host.exists(path))) return undefined
  for (let folder = path; ; folder = dirname(folder)) {
    if (await isLibrary(folder, host)) return folder
    if (folder === path && (await isLibrary(join(folder, 'templates'), host)))
      return join(folder, 'templates')
    if (folder === dirname(folder)) return undefined
  }
}

async function isLibrary(folder: string, host: Host): Promise<boolean> {
  return (
    (await host.isDirectory(join(folder, 'clauses'))) &&
    (await host.isDirectory(join(folder, 'agreements')))
  )
}
