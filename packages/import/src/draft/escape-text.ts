/** Characters that no template may have: controls, those for private use, and those that turn the direction of text. */
const stray = /[\p{Cc}\p{Co}\p{Cs}\u2E4F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu

/** Words as they stand in templates: spaces and line ends are one space, and nothing in them is a mark of Markdown or a tag. */
export function escapeText(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]<>#|~&!]/g, '\\$&')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replaceAll(/"/g, (_, offset: number, whole: string) =>
      /[\s([{“‘–—]$/.test(whole.slice(0, offset)) || offset === 0 ? '“' : '”',
    )
}

/** Text without characters that nobody can see, and without runs of space. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\t\n\r\v\f\u00a0\u2028\u2029]/g, ' ')
    .replaceAll(stray, '')
    .replaceAll(/ +/g, ' ')
}

/** The first words of a line, which must not begin a list, a heading, a rule or a table. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^[-+=:]/, '\\$&')
}
