import {type Result, report} from '@ringfence/model'
import {readDocx} from '../docx/read-docx.ts'
import {nothingToImport, tooMuch, unreadableSource} from '../kinds.ts'
import {readMarkdown} from '../markdown/read-markdown.ts'
import {checkSize} from './check-size.ts'
import {type SourceDocument, textOfParagraph} from './source-document.ts'
import {withTabbedTables} from './tabbed-tables.ts'

export interface SourceFile {
  /** The name that diagnostics give it; what it is, is told by what is in it. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Text above this is no contract. */
const largestText = 10 * 1024 * 1024

/** Reads a contract in Word or in Markdown. */
export function readSource({file, bytes}: SourceFile): Result<SourceDocument> {
  const read = looksLikeText(bytes, file) ? readText(bytes, file) : readDocx(bytes, file)
  if (!read.value) return read
  const {blocks} = read.value
  const hasWords = blocks.some((block) =>
    (block.type === 'paragraph' ? [block] : block.rows.flat(2)).some((each) =>
      /[\p{L}\p{N}]/u.test(textOfParagraph(each)),
    ),
  )
  const excess = checkSize(read.value)
  if (excess.length > 0) return {diagnostics: excess}
  if (hasWords) return {...read, value: {...read.value, blocks: withTabbedTables(blocks)}}
  const hint = 'a scan needs text recognition first'
  return {
    diagnostics: [report(nothingToImport, {message: 'The file has no words', place: {file}, hint})],
  }
}

/** Archives and other binary files have bytes that no text has; a name that ends in `.docx` promises a Word document. */
function looksLikeText(bytes: Uint8Array, file: string): boolean {
  if (bytes.length === 0 || /\.(?:docx|docm|dotx|doc)$/i.test(file)) return false
  const isMarked =
    (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)
  return !isMarked
}

function readText(bytes: Uint8Array, file: string): Result<SourceDocument> {
  const fail = (message: string, hint: string) => ({
    diagnostics: [report(unreadableSource, {message, place: {file}, hint})],
  })
  if (bytes.length > largestText)
    return fail('The text is too large: it has more than 10 MB', 'import one contract at a time')
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  if (start.startsWith('%PDF'))
    return fail(
      'Unexpected PDF, expected Word or Markdown',
      'export it from the program that wrote it as .docx',
    )
  if (start.startsWith('{\\rtf'))
    return fail('Unexpected RTF, expected Word or Markdown', 'save it as .docx')
  const text = decode(bytes)
  if (/\.x?html?$/i.test(file) || /^\s*<(?:!doctype html|html)\b/i.test(text ?? ''))
    return fail(
      'Unexpected HTML, expected Word or Markdown',
      'open it in a word processor, and save it as .docx',
    )
  if (text === undefined || text.includes('\0'))
    return fail(
      'Unexpected content, expected Word (.docx) or Markdown in UTF-8',
      'save it as .docx, or as text in UTF-8',
    )
  const deep = /^[ \t]*(?:(?:>|[-*+](?=[ \t]))[ \t]*){64,}/m.exec(text)
  if (deep) {
    const line = text.slice(0, deep.index).split('\n').length
    const message = 'Unexpected nesting, expected quotations and lists as contracts have them'
    const place = {file, start: {line, column: 1}}
    return {diagnostics: [report(tooMuch, {message, place})]}
  }
  return {value: readMarkdown(text, file), diagnostics: []}
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}
