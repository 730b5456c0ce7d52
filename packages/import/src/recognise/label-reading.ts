/** One way to read the number at the start of a paragraph. */
export interface LabelReading {
  /** The form, such as `(a)`, `(i)`, `1.1`, `article`, `schedule`: numbers of one form count on. */
  readonly form: string
  /** What it counts, from the outermost number in: `[6, 2]` of 6.2. */
  readonly values: readonly number[]
  /** As it is printed. */
  readonly text: string
  /** Where the text after it begins. */
  readonly end: number
  /** Whether it could as well be the first word of a sentence. */
  readonly weak: boolean
  /** Where it stands in a list of a program, which says how deep it is. */
  readonly counted?: CountedPlace
}

/** A level of a list that a program counts. */
export interface CountedPlace {
  readonly list: string
  /** From 0. */
  readonly level: number
}
