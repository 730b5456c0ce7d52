/** A house style: how contracts look. Lengths are points unless the name says otherwise. */
export interface HouseStyle {
  readonly name: string
  readonly description: string
  readonly page: {
    /** `auto` is Letter for American English, else A4. */
    readonly size: 'auto' | 'A4' | 'Letter'
    /** Millimetres. */
    readonly margins: {
      readonly top: number
      readonly right: number
      readonly bottom: number
      readonly left: number
    }
  }
  readonly fonts: {readonly body: string; readonly heading: string}
  readonly sizes: {
    readonly body: number
    readonly clauseHeading: number
    readonly title: number
    readonly small: number
    readonly table: number
  }
  /** RGB as six hexadecimal digits. */
  readonly colours: {
    readonly text: string
    readonly heading: string
    readonly rule: string
    readonly tableHead: string
    readonly muted: string
  }
  /** Line spacing as a multiple of single spacing; space after paragraphs in points. */
  readonly spacing: {
    readonly line: number
    readonly paragraph: number
    readonly clauseBefore: number
  }
  readonly clauseHeading: {readonly bold: boolean; readonly capitals: boolean}
  readonly justify: boolean
  /** Levels from the outside in: `text` uses Word's %1, %2; `indent` and `hanging` in millimetres. */
  readonly numbering: {
    readonly clause: readonly NumberingLevel[]
    readonly schedule: readonly NumberingLevel[]
    readonly parties: readonly NumberingLevel[]
    readonly recitals: readonly NumberingLevel[]
    readonly definition: readonly NumberingLevel[]
  }
  /** What references call things, where it is not `clause` (`section` in American English), `paragraph` and `recital`. */
  readonly references?: {
    readonly clause?: string
    readonly paragraph?: string
    readonly recital?: string
  }
  /** How the title of a cover stands; centred, 150 points below the margin, unless given. */
  readonly cover?: {readonly titleBefore?: number; readonly align?: 'left' | 'center'}
  /** How many execution blocks stand side by side in Word; one unless given. */
  readonly execution?: {readonly columns?: 1 | 2}
  /** Words in the header and footer; `{title}`, `{reference}`, `{page}` and `{pages}` are replaced. */
  readonly header: {readonly left: string; readonly right: string}
  readonly footer: {readonly left: string; readonly right: string}
}

export interface NumberingLevel {
  readonly format: 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'none'
  readonly text: string
  /** Whether the numbers of other levels are in figures here: 2.1 below Article II. */
  readonly legal?: true
  readonly indent: number
  readonly hanging: number
}
