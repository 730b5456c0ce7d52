/** Text to compare: one kind of space, one kind of quotation mark. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").trim()
}

interface Missing {
  readonly message: string
  readonly expected: string
  readonly actual: string
}

/** What is wrong with the paragraphs of a text. */
export function missingWords(
  key: 'text' | 'contains' | 'lacks' | 'matches',
  wanted: readonly string[],
  lines: readonly string[],
): readonly Missing[] {
  const whole = lines.join('\n')
  switch (key) {
    case 'text': {
      const expected = wanted.join('\n')
      return expected === whole ? [] : [{message: 'reads otherwise', expected, actual: whole}]
    }
    case 'contains':
      return wanted
        .filter((words) => !lines.some((line) => line.includes(words)))
        .map((expected) => ({
          message: 'does not contain the words',
          expected,
          actual: nearest(expected, lines),
        }))
    case 'lacks':
      return wanted.flatMap((words) => {
        const actual = lines.find((line) => line.includes(words))
        const expected = `nothing of \`${words}\``
        return actual === undefined ? [] : [{message: 'contains the words', expected, actual}]
      })
    case 'matches':
      return wanted
        .filter((pattern) => !new RegExp(pattern, 'u').test(whole))
        .map((expected) => ({message: 'does not match', expected, actual: whole}))
  }
}

/** The paragraph that shares the most words. */
function nearest(words: string, lines: readonly string[]): string {
  const wanted = new Set(words.split(' '))
  const shared = (line: string) => line.split(' ').filter((word) => wanted.has(word)).length
  return lines.toSorted((a, b) => shared(b) - shared(a))[0] ?? 'no words'
}
