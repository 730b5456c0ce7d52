/**
 * What a reader sees of a contract: paragraphs in order, each with the label before it, and tables as
 * rows of cells. The table of contents and notices about the document are left out.
 */
export interface Reading {
  readonly lines: readonly (string | readonly (readonly string[])[])[]
  /** The text of each reference, and the anchor that it leads to, where the format has links. */
  readonly references?: readonly string[]
}

/** How a blank reads, whatever its format shows in it. */
export const blank = '__________'

/** White space as it is seen, and controls as the writers show them. */
export function visible(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])[\p{Cc}\p{Surrogate}]|\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .replaceAll(/[ \t\n]+/g, ' ')
    .trim()
}

/** Gathers the lines of a reading. */
export class Lines {
  readonly lines: (string | string[][])[] = []
  #label = ''

  /** A label for the next paragraph; one that finds none is a line of its own. */
  label(text: string): void {
    this.flush()
    this.#label = text
  }

  paragraph(text: string): void {
    const line = visible(`${this.#label} ${text}`)
    this.#label = ''
    if (line !== '') this.lines.push(line)
  }

  table(rows: readonly (readonly string[])[]): void {
    this.flush()
    this.lines.push(rows.map((row) => row.map(visible)))
  }

  flush(): void {
    if (this.#label !== '') this.paragraph('')
  }
}
