/** A character that no text of a library has: a control, one for private use (our marks are such), or none at all. */
export function strayCharacter(
  text: string,
): {readonly name: string; readonly line: number; readonly column: number} | undefined {
  const found = stray.exec(text)
  if (!found) return undefined
  const before = text.slice(0, found.index).split('\n')
  const code = found[0].codePointAt(0) ?? 0
  return {
    name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  }
}

/** U+2E4F stands beside marks; tabs and line ends are no strays. */
const stray = /(?![\t\n\r])[\p{Cc}\p{Co}\p{Cs}\u2E4F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u
