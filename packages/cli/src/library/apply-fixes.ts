import {join} from 'node:path'
import type {Diagnostic} from '@ringfence/model'
import type {Host} from '../host/host.ts'
import type {LibraryFolder} from './find-library.ts'

interface Fix {
  readonly from: string
  readonly to: string
}

/** Makes the replacements that diagnostics are certain of; returns the files that changed. */
export async function applyFixes(
  diagnostics: readonly Diagnostic[],
  files: Readonly<Record<string, string>>,
  {root}: LibraryFolder,
  host: Host,
): Promise<readonly string[]> {
  const written: string[] = []
  for (const [file, before] of Object.entries(files)) {
    const found = diagnostics.filter((each) => each.place?.file === file && fixOf(each))
    const after = mended(before, found)
    if (after === before) continue
    const path = join(root, file)
    await host.write(path, new TextEncoder().encode(after))
    written.push(path)
  }
  return written
}

/** From the end of the file to its beginning, so that what is replaced does not move what follows. */
function mended(text: string, diagnostics: readonly Diagnostic[]): string {
  const lines = text.split('\n')
  const inOrder = diagnostics.toSorted(
    ({place: a}, {place: b}) =>
      (b?.start?.line ?? 0) - (a?.start?.line ?? 0) ||
      (b?.start?.column ?? 0) - (a?.start?.column ?? 0),
  )
  for (const diagnostic of inOrder) {
    const fix = fixOf(diagnostic)
    const start = diagnostic.place?.start
    const line = lines[(start?.line ?? 0) - 1]
    if (!fix || !start || line === undefined) continue
    // A sentence that the deal's words interrupt may stand elsewhere in its line than it reads.
    const at = line.indexOf(fix.from, Math.max(0, start.column - 1 - fix.from.length))
    if (at !== -1)
      lines[start.line - 1] = line.slice(0, at) + fix.to + line.slice(at + fix.from.length)
  }
  return lines.join('\n')
}

function fixOf({data}: Diagnostic): Fix | undefined {
  const fix = (data as {fix?: Partial<Fix>} | undefined)?.fix
  return typeof fix?.from === 'string' && typeof fix.to === 'string'
    ? {from: fix.from, to: fix.to}
    : undefined
}
