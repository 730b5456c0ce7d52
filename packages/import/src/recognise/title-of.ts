/** A title on one line, without the stop at its end. */
export function titleOf(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s.:–—-]+$/, '')
}
