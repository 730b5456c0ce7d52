import {Lines, type Reading} from './reading.ts'

/** Reads a contract back from plain text: undoes the wrap, and the columns of tables. */
export function readText(source: string): Reading {
  const found = new Lines()
  const paragraphs = source.replace(/\n$/, '').split(/\n{2,}/)
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph === 'Contents' || paragraphs[index - 1] === 'Contents') continue
    const lines = paragraph.split('\n')
    const indent = Math.min(...lines.map((line) => line.search(/[^ ]|$/)))
    readParagraph(
      lines.map((line) => line.slice(indent)),
      found,
    )
  }
  return {lines: found.lines}
}

function readParagraph(lines: readonly string[], found: Lines): void {
  const [first = '', second = ''] = lines
  if (lines.length > 1 && /^-{3,}(?: {2}-{3,})*$/.test(second)) return found.table(columnsOf(lines))
  if (lines.length > 1 && /^-{3,}$/.test(first)) return found.table(recordsOf(lines.slice(1)))
  const last = lines.at(-1) ?? ''
  const longest = Math.max(...lines.slice(0, -1).map((line) => [...line].length))
  const underlined = lines.length > 1 && /^=+$/.test(last) && last.length === longest
  const text = (underlined ? lines.slice(0, -1) : lines).join(' ')
  found.paragraph(text.replace(/ {2,}_{30}$/, ''))
}

/** The rule under the header says where columns begin and end. */
function columnsOf(lines: readonly string[]): string[][] {
  const ranges = [...(lines[1] ?? '').matchAll(/-+/g)].map(
    ({index, 0: rule}) => [index, index + rule.length] as const,
  )
  return lines
    .filter((_, index) => index !== 1)
    .map((line) => ranges.map(([start, end]) => [...line].slice(start, end).join('')))
}

/** Records between rules: a name, two spaces or more, and its value hanging beside it. */
function recordsOf(lines: readonly string[]): string[][] {
  const records: string[][][] = [[]]
  for (const line of lines)
    if (/^-{3,}$/.test(line)) records.push([])
    else if (line.startsWith(' ')) records.at(-1)?.at(-1)?.push(line.trim())
    else records.at(-1)?.push([line])
  const rows = records
    .filter((record) => record.length > 0)
    .map((record) => record.map((parts) => parts.join(' ')))
  const names = (rows[0] ?? []).map((line) => line.split(/ {2,}/)[0] ?? '')
  return [names, ...rows.map((row) => row.map((line) => line.replace(/^.*? {2,}/, '')))]
}
