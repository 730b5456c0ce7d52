/** XML with an element a line, so that differences can be read. Text is left as it is. */
export function prettyXml(source: string): string {
  let depth = 0
  const lines: string[] = []
  for (const piece of source.replaceAll(/>\s*</g, '>\n<').split('\n')) {
    if (piece.startsWith('</')) depth -= 1
    lines.push(`${'  '.repeat(Math.max(0, depth))}${piece}`)
    const opens = /^<[^?!/]/.test(piece) && !piece.endsWith('/>') && !/<\/[^>]+>$/.test(piece)
    if (opens) depth += 1
  }
  return `${lines.join('\n')}\n`
}
