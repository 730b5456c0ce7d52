import {rename, rm, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/** Writes beside the target and renames, so that a reader sees the old file or the new one, whole. */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    await writeFile(beside, bytes, {flag: 'wx'})
    await rename(beside, path)
  } catch (error) {
    await rm(beside, {force: true})
    throw error
  }
}
