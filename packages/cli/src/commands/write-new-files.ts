import {type Diagnostic, report} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {fileExists} from '../kinds.ts'
import {put} from '../put.ts'
import {concludeFiles} from './conclude-files.ts'
import type {Context} from './context.ts'

export interface NewFile {
  readonly path: string
  readonly text: string
  /** Whether the file is made by us alone, so that it may be written anew. */
  readonly derived?: boolean
}

/** Writes files that a person goes on with. Where one of them is there already, nothing is written. */
export async function writeNewFiles(
  files: readonly NewFile[],
  context: Context,
): Promise<ExitCode> {
  const taken: Diagnostic[] = []
  for (const {path, derived} of files)
    if (!derived && (await context.host.exists(path))) taken.push(alreadyThere(path))
  if (taken.length > 0) return concludeFiles(taken, [], context)
  const written: string[] = []
  for (const {path, text} of files) {
    const problem = await put(path, new TextEncoder().encode(text), context.host)
    if (problem) return concludeFiles([problem], written, context)
    written.push(path)
  }
  return concludeFiles([], written, context)
}

function alreadyThere(file: string): Diagnostic {
  const hint = 'name another file, or delete it first'
  return report(fileExists, {message: 'The file exists already', place: {file}, hint})
}
