import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Why tests with LibreOffice cannot run here, if so. */
export const missingOffice: string | undefined = reason()

function reason(): string | undefined {
  const missing = [
    ['soffice', '--version'],
    ['pdftotext', '-v'],
  ].filter(([program = '', flag = '']) => spawnSync(program, [flag]).error)
  if (missing.length === 0) return undefined
  const text = `not installed: ${missing.map(([program]) => program).join(', ')}`
  if (process.env['RINGFENCE_REQUIRE_OFFICE']) throw new Error(text)
  console.warn(`Skipped: ${text}`)
  return text
}

/** Opens Word documents in LibreOffice and returns the text of their pages as laid out. */
export function layOut(documents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'ringfence-office-'))
  try {
    for (const [name, bytes] of documents) writeFileSync(join(folder, `${name}.docx`), bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const files = [...documents.keys()].map((name) => join(folder, `${name}.docx`))
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]
    execFileSync('soffice', args, {stdio: 'ignore', timeout: 240_000})
    return new Map(
      [...documents.keys()].map((name) => {
        const pdf = join(folder, `${name}.pdf`)
        execFileSync('pdftotext', ['-layout', pdf])
        return [name, readFileSync(join(folder, `${name}.txt`), 'utf8')]
      }),
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
