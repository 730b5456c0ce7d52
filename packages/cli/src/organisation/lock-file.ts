import {dirname, join} from 'node:path'
import type {Lock} from '@ringfence/generator/library'
import {type Diagnostic, type Result, report} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import {currentLock} from './lock-of-library.ts'

const lockName = 'ringfence.lock.yaml'
const limit = 4 * 1024 * 1024

/** The lock file of the organisation's library, or that of the working folder. */
export function lockFile({organisation}: Context): string {
  return organisation ? join(dirname(organisation.configFile), lockName) : lockName
}

export async function readLockFile(path: string, {host}: Context): Promise<Result<Lock>> {
  const {readLock} = await import('@ringfence/generator/library')
  return readLock(path, new TextDecoder().decode(await host.read(path, limit)))
}

/** What differs between the library and its lock file; it is an error that there is none. */
export async function checkLocked(context: Context): Promise<readonly Diagnostic[]> {
  const {compareLocks, lockFault} = await import('@ringfence/generator/library')
  const path = lockFile(context)
  if (!(await context.host.exists(path))) {
    const hint = '`ringfence lock` writes one'
    return [report(lockFault, {message: 'No lock file', place: {file: path}, hint})]
  }
  const {value, diagnostics} = await readLockFile(path, context)
  return value ? compareLocks(value, await currentLock(context), {file: path}) : diagnostics
}
