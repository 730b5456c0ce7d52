import type {Lock} from '@ringfence/generator/library'
import {type Diagnostic, hasErrors, type Result} from '@ringfence/model'
import type {ExitCode} from '../exit-code.ts'
import {checkOwnVersions, placesOf} from '../organisation/check-own-versions.ts'
import {lockFile, readLockFile} from '../organisation/lock-file.ts'
import {currentLock} from '../organisation/lock-of-library.ts'
import {put} from '../put.ts'
import {UsageError} from '../usage-error.ts'
import {conclude} from './conclude.ts'
import type {Context} from './context.ts'

/**
 * Writes the lock file, and tells which texts have changed since the last one, or since what is shipped, under the
 * same version.
 */
export async function lock(output: string | undefined, context: Context): Promise<ExitCode> {
  const {overlayKinds, unversionedChanges, writeLock} = await import('@ringfence/generator/library')
  if (output === '') throw new UsageError('Unexpected empty name after `-o`')
  const path = output ?? lockFile(context)
  const before = await readBefore(path, context)
  const current = await currentLock(context)
  const diagnostics: Diagnostic[] = [
    ...before.diagnostics,
    ...(await checkOwnVersions(context)),
    ...(before.value ? unversionedChanges(before.value, current, await placesOf(context)) : []),
  ]
  const written: string[] = []
  if (!hasErrors(diagnostics)) {
    const bytes = new TextEncoder().encode(writeLock(current))
    const problem = await put(path, bytes, context.host)
    if (problem) diagnostics.push(problem)
    else if (path !== '-') written.push(path)
  }
  const failed = hasErrors(diagnostics) ? 1 : 0
  const findings = {
    diagnostics: onceEach(diagnostics),
    sources: new Map(),
    written,
    deals: 1,
    failed,
  }
  return conclude(findings, context, overlayKinds)
}

/** A lock file that is not there yet is no fault. */
async function readBefore(path: string, context: Context): Promise<Result<Lock>> {
  if (path === '-' || !(await context.host.exists(path))) return {diagnostics: []}
  return readLockFile(path, context)
}

/** A text may have changed since both what is shipped and the last lock. */
function onceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter(({message}) => !seen.has(message) && seen.add(message))
}
