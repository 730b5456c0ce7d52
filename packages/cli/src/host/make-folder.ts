import {mkdir, stat} from 'node:fs/promises'
import {dirname} from 'node:path'

/** Makes a folder and those around it. Node's own recursion never ends below `/proc`, where no folder can be made. */
export async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return
  if (!found && dirname(path) !== path) await makeFolder(dirname(path))
  await mkdir(path).catch(async (error: NodeJS.ErrnoException) => {
    // Another process may have made it meanwhile.
    if (error.code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error
  })
}
