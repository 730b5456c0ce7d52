import {type Result, report} from '@ringfence/model'
import {encodingFault, tooLarge} from './kinds.ts'

/** Bytes. */
const limit = 5 * 1024 * 1024

/** The text of a deal file, without a byte order mark. */
export function decode(file: string, text: string | Uint8Array): Result<string> {
  const place = {file, start: {line: 1, column: 1}}
  if (text.length > limit) {
    const message = 'Unexpected file of more than 5 MB, expected a deal of at most that'
    return {diagnostics: [report(tooLarge, {message, place})]}
  }
  if (typeof text === 'string') return {value: text.replace(/^\uFEFF/, ''), diagnostics: []}
  const decoded = isUtf16(text) ? undefined : asUtf8(text)
  if (decoded !== undefined) return {value: decoded, diagnostics: []}
  const message = isUtf16(text) ? 'Unexpected UTF-16 text, expected UTF-8' : 'The file is not UTF-8'
  const hint = 'save the file again with the encoding UTF-8'
  return {diagnostics: [report(encodingFault, {message, place, hint})]}
}

/** UTF-16 begins with its byte order mark, or has a zero in one of its first two bytes. */
function isUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return marked || (second !== undefined && (first === 0) !== (second === 0))
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}
