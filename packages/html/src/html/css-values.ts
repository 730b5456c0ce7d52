import {printable} from '../printable.ts'

/** A string token of CSS: nothing in the text can end it. */
export function quoted(text: string): string {
  return `"${printable(text).replaceAll(/["\\\n<]/g, escaped)}"`
}

/** Six hexadecimal digits as a colour; the colour of the text for anything else. */
export function colour(hex: string): string {
  return /^[0-9a-f]{6}$/i.test(hex) ? `#${hex}` : 'currentcolor'
}

function escaped(character: string): string {
  return `\\${character.codePointAt(0)?.toString(16)} `
}
