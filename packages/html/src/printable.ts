/**
 * Text without what no format can show: control characters, noncharacters and halves of surrogate pairs
 * become U+FFFD, which readers see, where dropping them would change a value silently. Line ends become
 * `\n`.
 */
export function printable(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])[\p{Cc}\p{Surrogate}]|\p{Noncharacter_Code_Point}/gu, '\uFFFD')
}
