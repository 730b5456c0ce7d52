/** What stands before the first line and before the others. */
export interface Margin {
  readonly first: string
  readonly rest: string
}

/** Breaks text at spaces into lines of at most `width` columns; a longer word keeps its own line. */
export function wrapText(text: string, {first, rest}: Margin, width: number): string {
  const lines: string[] = []
  let line = first
  let fresh = true
  for (const [index, piece] of text.split('\n').entries()) {
    if (index > 0) {
      lines.push(line)
      line = rest
      fresh = true
    }
    for (const word of piece.split(' ')) {
      if (word === '') continue
      if (!fresh && columnsOf(line) + 1 + columnsOf(word) > width) {
        lines.push(line)
        line = rest
        fresh = true
      }
      line += fresh ? word : ` ${word}`
      fresh = false
    }
  }
  return [...lines, line].map((each) => each.replace(/ +$/, '')).join('\n')
}

/** Columns that text takes: one a character, without regard to East Asian width. */
export function columnsOf(text: string): number {
  return [...text].length
}
