import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'

const run = promisify(execFile)
const programs = ['soffice', 'libreoffice']
const timeout = 120_000

/**
 * Converts a Word document to PDF with LibreOffice, in a profile of its own, so that an open office window is no
 * hindrance. Undefined if LibreOffice is not installed.
 */
export async function convertToPdf(docx: Uint8Array): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'ringfence-'))
  try {
    const input = join(folder, 'contract.docx')
    await writeFile(input, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, input]
    if (!(await runFirst(args))) return undefined
    return new Uint8Array(await readFile(join(folder, 'contract.pdf')))
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function runFirst(args: readonly string[]): Promise<boolean> {
  for (const program of programs)
    try {
      await run(program, args, {timeout})
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  return false
}
