import {homedir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Cache} from './host.ts'

/** The folder that the environment names, or the usual one of the platform. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const {RINGFENCE_CACHE: own, XDG_CACHE_HOME: shared, LOCALAPPDATA: windows} = env
  if (own) return own
  if (shared) return join(shared, 'ringfence')
  if (process.platform === 'win32' && windows) return join(windows, 'ringfence', 'cache')
  return join(homedir(), '.cache', 'ringfence')
}

/** Files kept; beyond that the oldest go. */
const most = 20

/**
 * Keeps files in a folder. What is kept is code as well (validators), so that a folder in which others may write is
 * neither read nor written.
 */
export function folderCache(folder: string): Cache {
  return {
    folder,
    async read(name) {
      const {lstat, readFile} = await import('node:fs/promises')
      const found = await lstat(folder).catch(() => undefined)
      if (!found || !isOurs(found)) return undefined
      return await readFile(join(folder, name)).catch(() => undefined)
    },
    async write(name, bytes) {
      const {lstat, mkdir} = await import('node:fs/promises')
      const {writeAtomically} = await import('./write-atomically.ts')
      try {
        await mkdir(folder, {recursive: true, mode: 0o700})
        if (!isOurs(await lstat(folder))) return false
        const path = join(folder, name)
        await mkdir(dirname(path), {recursive: true, mode: 0o700})
        await writeAtomically(path, bytes)
        await removeOldest(folder)
        return true
      } catch (error) {
        if (typeof (error as NodeJS.ErrnoException).code === 'string') return false
        throw error
      }
    },
  }
}

interface Owned {
  readonly uid: number
  readonly mode: number
  readonly isDirectory: () => boolean
}

function isOurs(found: Owned): boolean {
  if (!found.isDirectory()) return false
  const user = process.getuid?.()
  return user === undefined || (found.uid === user && (found.mode & 0o022) === 0)
}

async function removeOldest(folder: string): Promise<void> {
  const {readdir, rm, stat} = await import('node:fs/promises')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.library'))
  if (names.length <= most) return
  const aged = await Promise.all(
    names.map(async (name) => ({name, at: (await stat(join(folder, name))).mtimeMs})),
  )
  for (const {name} of aged.toSorted((a, b) => b.at - a.at).slice(most))
    await rm(join(folder, name), {force: true})
}
