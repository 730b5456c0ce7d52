import {printable} from './printable.ts'

/** Text as it reads in a paragraph: white space, line ends included, is one space. */
export function oneLine(text: string): string {
  return printable(text).replaceAll(/[ \t\n]+/g, ' ')
}
