/** Without spaces at its ends; other white space, such as a no-break space, is part of a value. */
export function trimSpaces(text: string): string {
  return text.replaceAll(/^ +| +$/g, '')
}
