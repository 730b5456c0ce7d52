import {type Diagnostic, report} from '@ringfence/model'
import type {Host} from './host/host.ts'
import {unwritableOutput} from './kinds.ts'

/** Writes a document to a file, or to standard output for `-`. */
export async function put(
  path: string,
  bytes: Uint8Array,
  host: Host,
): Promise<Diagnostic | undefined> {
  if (path === '-') {
    await host.stdout(bytes)
    return undefined
  }
  try {
    await host.write(path, bytes)
    return undefined
  } catch (error) {
    return unwritable(path, error)
  }
}

/** What a failure to write a file means for its user. */
export function unwritable(path: string, error: unknown): Diagnostic {
  const {code = '', message} = error as NodeJS.ErrnoException
  const hint = 'choose another place'
  return report(unwritableOutput, {message: reasons[code] ?? message, place: {file: path}, hint})
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'No permission to write here',
  EPERM: 'No permission to write here',
  EROFS: 'The file system is read-only',
  EISDIR: 'Unexpected folder, expected a file name',
  ENOTDIR: 'A part of the path is a file, not a folder',
  EEXIST: 'A part of the path is a file, not a folder',
  ENOENT: 'The folder does not exist and cannot be made',
  ENOSPC: 'No space left on the device',
}
