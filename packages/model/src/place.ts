/** A position in a file. Lines and columns start at 1; columns count UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** Where something is: in a template or deal file, at a JSON Pointer (RFC 6901) into a deal, or both. */
export interface Place {
  /** Path as the user gave it, or relative to the library's root. */
  readonly file: string
  readonly start?: Point
  readonly end?: Point
  readonly pointer?: string
}
