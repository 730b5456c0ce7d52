/** Narrowest column, in twentieths of a point. */
const narrowest = 700

/** A character of table text, on average, and the space beside it. */
const character = 100
const padding = 240

/**
 * Shares the width among the columns: each has room for its longest word, and the rest goes by the length of
 * what stands in it, long texts counting less than in proportion.
 */
export function columnWidths(rows: readonly (readonly string[])[], total: number): number[] {
  const count = rows[0]?.length ?? 0
  const columns = Array.from({length: count}, (_, column) => rows.map((row) => row[column] ?? ''))
  const least = columns.map((texts) =>
    Math.max(narrowest, Math.min(total / 3, longestWord(texts) * character + padding)),
  )
  const needed = least.reduce((sum, width) => sum + width, 0)
  if (needed >= total)
    return rounded(
      least.map((width) => (width * total) / needed),
      total,
    )
  const weights = columns.map((texts) => Math.sqrt(Math.max(1, ...texts.map(({length}) => length))))
  const weight = weights.reduce((sum, each) => sum + each, 0)
  const rest = total - needed
  return rounded(
    least.map((width, column) => width + (rest * (weights[column] ?? 0)) / weight),
    total,
  )
}

function longestWord(texts: readonly string[]): number {
  return Math.max(0, ...texts.flatMap((text) => text.split(/\s+/)).map(({length}) => length))
}

/** Whole numbers that add up to the total. */
function rounded(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor)
  const rest = total - whole.reduce((sum, width) => sum + width, 0)
  return whole.map((width, index) => (index === whole.length - 1 ? width + rest : width))
}
