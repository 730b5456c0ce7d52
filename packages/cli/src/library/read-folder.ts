import {join} from 'node:path'
import type {Context} from '../commands/context.ts'

/** No file of a library is as large as that. */
export const limit: number = 1024 * 1024

/** The texts in a folder whose paths, relative to it, are wanted. */
export async function readFolder(
  root: string,
  wanted: RegExp,
  {host}: Context,
): Promise<Record<string, string>> {
  const paths = (await host.files(root)).filter((path) => wanted.test(path))
  const texts = await Promise.all(paths.map((path) => host.read(join(root, path), limit)))
  return Object.fromEntries(
    paths.map((path, index) => [path, new TextDecoder().decode(texts[index])]),
  )
}
