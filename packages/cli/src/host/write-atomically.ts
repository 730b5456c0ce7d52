import {rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/**
 * Writes beside the target and renames, so that a reader sees the old file or the new one, whole. What is no file, such
 * as a pipe or `/dev/null`, is written to: a rename would put a file in its place.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const target = await stat(path).catch(() => undefined)
  if (target && !target.isFile()) return writeFile(path, bytes)
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    await writeFile(beside, bytes, {flag: 'wx'})
    await rename(beside, path)
  } catch (error) {
    await rm(beside, {force: true})
    throw error
  }
}
