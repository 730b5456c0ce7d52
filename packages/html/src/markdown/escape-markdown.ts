import {oneLine} from '../one-line.ts'
import {trimSpaces} from '../trim-spaces.ts'

/**
 * Text as Markdown that reads as that text, in the middle of a line: CommonMark's and GFM's marks get
 * a backslash, addresses stay plain (GFM links them otherwise, and keeps backslashes in them), and a
 * dollar stands in an element of its own, since GitHub typesets what is between two of them.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]<>~|#@]|&(?! )/g, '\\$&')
    .replaceAll(/(?<=https?|ftp):(?=\/\/)/gi, '\\:')
    .replaceAll(/(?<=www)\./gi, '\\.')
    .replaceAll('$', '<span>$</span>')
}

/** Markdown at the start of a line: what would begin a list, a heading or a rule gets a backslash. */
export function startLine(markdown: string): string {
  return trimSpaces(markdown)
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}
