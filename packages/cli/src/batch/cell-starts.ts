/** Where each cell of a row of CSV begins in its text, in lines and columns that start at 1. */
export function cellStarts(
  row: string,
  delimiter: string,
): readonly {readonly line: number; readonly column: number}[] {
  const starts = [{line: 1, column: 1}]
  let quoted = false
  let line = 1
  let lineStart = 0
  for (let index = 0; index < row.length; index += 1) {
    const letter = row[index]
    if (letter === '"') quoted = !quoted
    if (letter === '\n' || (letter === '\r' && row[index + 1] !== '\n')) {
      line += 1
      lineStart = index + 1
    }
    if (letter === delimiter && !quoted) starts.push({line, column: index - lineStart + 2})
  }
  return starts
}
