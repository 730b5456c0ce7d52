/**
 * Text without what no format can show: control characters, noncharacters and halves of surrogate pairs
 * become U+FFFD, which readers see, where dropping them would change a value silently. Line ends become
 * `\n`.
 */
export function printable(text: string): string {
  if (!doubtful.test(text)) return text
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])[\p{Cc}\p{Surrogate}]|\p{Noncharacter_Code_Point}/gu, '\uFFFD')
}

/** What hardly any text has, so that one look is enough for the others. */
const doubtful = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/u
