/** Narrowest column, in twentieths of a point. */
const narrowest = 700

/** A character of table text, on average, a capital letter, and the space beside a text. */
const character = 100
const capital = 130
const padding = 240

/**
 * Shares the width among the columns: each has room for its longest word, and the rest goes to those that do not fit
 * into one line, by the length of what stands in them, long texts counting less than in proportion.
 */
export function columnWidths(rows: readonly (readonly string[])[], total: number): number[] {
  const count = rows[0]?.length ?? 0
  const columns = Array.from({length: count}, (_, column) => rows.map((row) => row[column] ?? ''))
  const least = columns.map((texts) =>
    Math.max(narrowest, Math.min(total / 3, longest(texts.flatMap(words)) + padding)),
  )
  const needed = least.reduce((sum, width) => sum + width, 0)
  if (needed >= total)
    return rounded(
      least.map((width) => (width * total) / needed),
      total,
    )
  const lines = columns.map(longest)
  const fits = lines.map((line, column) => line + padding <= (least[column] ?? 0))
  const weights = lines.map((line, column) =>
    fits[column] && fits.includes(false) ? 0 : Math.sqrt(Math.max(character, line)),
  )
  const weight = weights.reduce((sum, each) => sum + each, 0)
  const rest = total - needed
  return rounded(
    least.map((width, column) => width + (rest * (weights[column] ?? 0)) / weight),
    total,
  )
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf))
}

function widthOf(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return text.length * character + capitals * (capital - character)
}

function words(text: string): readonly string[] {
  return text.split(/\s+/)
}

/** Whole numbers that add up to the total. */
function rounded(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor)
  const rest = total - whole.reduce((sum, width) => sum + width, 0)
  return whole.map((width, index) => (index === whole.length - 1 ? width + rest : width))
}
