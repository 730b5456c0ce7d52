import {open, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import type {Unfinished} from './host.ts'
import {makeFolder} from './make-folder.ts'

/** Writes beside the target as the text comes, and renames at the end; what is no file is written to. */
export async function beginFile(path: string): Promise<Unfinished> {
  await makeFolder(dirname(path))
  const target = await stat(path).catch(() => undefined)
  const direct = target !== undefined && !target.isFile()
  const beside = direct ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  const file = await open(beside, 'w')
  return {
    write: async (text) => {
      await file.writeFile(text)
    },
    finish: async () => {
      await file.close()
      if (!direct) await rename(beside, path)
    },
    abandon: async () => {
      await file.close()
      if (!direct) await rm(beside, {force: true})
    },
  }
}
