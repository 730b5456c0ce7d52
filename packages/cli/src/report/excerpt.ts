import type {Place} from '@ringfence/model'
import type {Source} from './diagnostic-format.ts'

/** Longer lines are cut around the place. */
const width = 100

/** The line of a place with carets under it; nothing where the text or the line is not known. */
export function excerpt(place: Place, source: Source | undefined): readonly string[] {
  const {start, end} = place
  const {text, firstLine} = typeof source === 'object' ? source : {text: source ?? '', firstLine: 1}
  const line = start && text.split(/\r\n|\r|\n/)[start.line - firstLine]
  if (!start || line === undefined || line.trim() === '') return []
  const from = Math.max(0, start.column - 1 - width / 2)
  const shown = line
    .slice(from, from + width)
    .replaceAll('\t', ' ')
    .replace(unprintable, '�')
  const last = end && end.line === start.line ? end.column : Math.min(line.length, start.column) + 1
  const column = start.column - 1 - from
  const length = Math.max(1, Math.min(last - start.column, width - column))
  const gutter = `${start.line} | `
  return [`  ${gutter}${shown}`, `  ${' '.repeat(gutter.length + column)}${'^'.repeat(length)}`]
}

/** Control and formatting characters, which could rewrite the terminal or reorder the line. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu
