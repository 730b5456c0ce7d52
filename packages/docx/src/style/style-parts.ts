/** The parts of Word documents that depend on the house style alone. Plain JSON, so that a build can keep it. */
export interface StyleParts {
  /** XML by path in the package, such as `word/styles.xml`; its language is `en-GB`. */
  readonly parts: Readonly<Record<string, string>>
  /** `w:numId` of each numbering scheme. */
  readonly numIds: Readonly<Record<string, number>>
  /** `w:abstractNumId` of the numbered lists inside values, which restart. */
  readonly orderedListId: number
  readonly look: Look
}

/** What the body needs to know of the style. Twentieths of a point unless the name says otherwise. */
export interface Look {
  readonly page: 'auto' | 'A4' | 'Letter'
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** Left indent of the text at each level of each scheme. */
  readonly indents: Readonly<Record<string, readonly number[]>>
  /** How many execution blocks stand side by side. */
  readonly executionColumns: 1 | 2
  readonly colours: {readonly rule: string; readonly tableHead: string; readonly muted: string}
  readonly header: {readonly left: string; readonly right: string}
  readonly footer: {readonly left: string; readonly right: string}
}
