import type {SourcePlace} from '../source/source-document.ts'

/** A table of Markdown. */
export function table(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `| ${row.map(cell).join(' | ')} |`)
  return [`| ${names.join(' | ')} |`, `|${'---|'.repeat(names.length)}`, ...lines].join('\n')
}

/** Code is left as it is; in all else nothing is a mark of Markdown. */
function cell(text: string): string {
  return /^`[^`|]*`$/.test(text) ? text : inline(text)
}

/** Words on one line, in which nothing is a mark of Markdown. */
export function inline(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\*_[\]<>#|]/g, '\\$&')
}

/** Where something stands: a line and column of a file, or the number of a paragraph. */
export function placeOf({paragraph, start}: SourcePlace): string {
  if (start) return `${start.line}:${start.column}`
  return paragraph === 0 ? 'every page' : `paragraph ${paragraph}`
}

/** A number with a noun, in the plural where it has to be. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
