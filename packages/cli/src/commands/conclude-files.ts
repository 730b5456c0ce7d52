import type {Diagnostic} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'

/** Says which new files were written, or what kept them from being written. */
export function concludeFiles(
  diagnostics: readonly Diagnostic[],
  written: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const failed = diagnostics.length > 0 ? 1 : 0
  return conclude({diagnostics, written, sources: new Map(), deals: 1, failed}, context)
}
