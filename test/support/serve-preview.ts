import {type ChildProcess, spawn} from 'node:child_process'
import {program} from './ringfence.ts'

/** `ringfence preview` in the folder, as it runs until it is killed. */
export async function servePreview(
  what: string,
  folder: string,
): Promise<{served: ChildProcess; url: string}> {
  const served = spawn(process.execPath, [program, 'preview', what], {cwd: folder})
  const url = await new Promise<string>((resolve, reject) => {
    served.stdout.once('data', (text) => resolve(String(text).trim()))
    served.once('exit', (code) => reject(new Error(`The preview ended with ${code}`)))
  })
  return {served, url}
}
