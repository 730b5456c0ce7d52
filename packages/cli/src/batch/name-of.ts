import {type Deal, isUnknown, type Json, type Result, report} from '@ringfence/model'
import {unsafeName} from '../kinds.ts'

/** Bytes; file systems take 255, and a kind, an extension and a mark for what is being written follow. */
const longest = 150

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what it looks for
const unsafe = /[\\/:*?"<>|\u0000-\u001F\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]|^[.\-~ ]|[. ]$/u
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** The name that a value of a deal gives its documents; it never leads out of their folder. */
export function nameOf({data, placeOf}: Deal, pointer: string): Result<string> {
  const value = valueAt(data, pointer)
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  const place = placeOf(pointer)
  if (text === undefined) {
    const message = isUnknown(value)
      ? `The value at \`${pointer}\`, which names the document, is not known`
      : `No text at \`${pointer}\` that could name the document`
    return {diagnostics: [report(unsafeName, {message, place})]}
  }
  const long = new TextEncoder().encode(text).length > longest
  if (!long && text !== '' && !unsafe.test(text) && !reserved.test(text))
    return {value: text.normalize('NFC'), diagnostics: []}
  const shown = JSON.stringify(text.slice(0, 60)).slice(1, -1)
  const message = `Unexpected \`${shown}\`, expected what can be the name of a file`
  const hint =
    'letters, digits, spaces and `-_.,()&+` do, up to 150 bytes, not at the start a dot or dash'
  return {diagnostics: [report(unsafeName, {message, place, hint})]}
}

function valueAt(data: Json, pointer: string): Json | undefined {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Json | undefined>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, Json>)[key]
          : undefined,
      data,
    )
}
