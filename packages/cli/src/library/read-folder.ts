import {join} from 'node:path'
import type {Context} from '../commands/context.ts'
import type {Host} from '../host/host.ts'

/** No file of a library is as large as that. */
export const limit: number = 1024 * 1024

/** The texts in a folder whose paths, relative to it, are wanted. */
export async function readFolder(
  root: string,
  wanted: RegExp,
  {host}: Context,
): Promise<Record<string, string>> {
  const paths = (await host.files(root)).filter((path) => wanted.test(path))
  const texts = await Promise.all(paths.map((path) => textAt(join(root, path), host)))
  return Object.fromEntries(
    paths.flatMap((path, index) => {
      const text = texts[index]
      return text === undefined ? [] : [[path, text]]
    }),
  )
}

/** Nothing where a file has gone since it was listed, as when an editor puts another in its place. */
async function textAt(path: string, host: Host): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await host.read(path, limit))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
