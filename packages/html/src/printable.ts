/**
 * Text without what no format can show: control characters and halves of surrogate pairs become U+FFFD,
 * which readers see, where dropping them would change a value silently. Line ends become `\n`.
 */
export function printable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(unprintable, '\uFFFD')
}

/** Also refused by XML 1.0 and by the HTML standard: noncharacters and C1 controls. */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF]|\p{Surrogate}|[\uFFFE\uFFFF]/gu
