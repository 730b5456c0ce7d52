import {type Diagnostic, type Result, report} from '@ringfence/model'
import type {Host} from './host/host.ts'
import {unreadableInput} from './kinds.ts'

/** Deals above this size are refused when they are parsed; reading stops just beyond. */
const limit = 5 * 1024 * 1024

/** How standard input is named, among deals and in diagnostics. */
export const standardInput = '<stdin>'

export interface Input {
  /** As diagnostics name it. */
  readonly file: string
  readonly text: Uint8Array
}

/** How a deal is made, for whoever names one that is not there. */
const newDeal = '`ringfence new outsourcing-msa -o deal.yaml` makes one'

/** Reads a deal file, or another file of which it is said how one is made; or standard input. */
export async function readInput(
  path: string,
  host: Host,
  making: string = newDeal,
): Promise<Result<Input>> {
  try {
    const text = await host.read(path === standardInput ? '-' : path, limit)
    return {value: {file: path, text}, diagnostics: []}
  } catch (error) {
    return {diagnostics: [unreadable(path, error, making)]}
  }
}

/** What a failure to read a file means for its user. */
export function unreadable(file: string, error: unknown, making: string = newDeal): Diagnostic {
  const {code = '', message} = error as NodeJS.ErrnoException
  const place = {file}
  if (code === 'ENOENT')
    return report(unreadableInput, {message: 'No such file', hint: making, place})
  return report(unreadableInput, reasons[code] ? {...reasons[code], place} : {message, place})
}

const reasons: Readonly<Record<string, {message: string; hint: string}>> = {
  ENOTDIR: {message: 'No such file', hint: 'a part of the path is a file, not a folder'},
  EISDIR: {message: 'Unexpected folder, expected a file', hint: 'name a file in it'},
  EACCES: {message: 'No permission to read the file', hint: 'check its owner and mode'},
}
