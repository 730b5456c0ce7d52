import type {Json, Place} from '@ringfence/model'

/** The tests of one clause, as a file beside it states them. */
export interface ClauseTests {
  /** Id of the clause or schedule. */
  readonly clause: string
  readonly file: string
  readonly tests: readonly ClauseTest[]
}

/** One draft of a clause, and what must hold of it. */
export interface ClauseTest {
  readonly name: string
  /** An example deal (`minimal`, `mutual-nda/us-china-battery-cells`), or a kind, for a deal that gives the least. */
  readonly deal: string
  /** For a clause of a letter: an example event (`audit-notice/india-software-english-law.for-cause`). */
  readonly event?: string
  /** Values by JSON Pointer; null takes a value out. */
  readonly set: Readonly<Record<string, Json>>
  /** Clauses that the document is taken to have, or not to have, whatever the deal says. */
  readonly with: readonly string[]
  readonly without: readonly string[]
  /** Whether the whole document is drafted: with its numbers, its references and its definitions. */
  readonly whole: boolean
  readonly expect: Expectations
  /** Places of the test (`[]`) and of what it says, by path. */
  readonly placeOf: (path: readonly (string | number)[]) => Place
}

/** Words by anchor of a sub-clause; the empty anchor stands for the clause as a whole. */
export type WordsByAnchor = Readonly<Record<string, readonly string[]>>

/** What a test can expect. Only what it names is looked at, and errors. */
export interface Expectations {
  readonly printed?: boolean
  readonly variant?: string
  readonly present?: readonly string[]
  readonly absent?: readonly string[]
  readonly text?: WordsByAnchor
  readonly contains?: WordsByAnchor
  readonly lacks?: WordsByAnchor
  readonly matches?: WordsByAnchor
  readonly numbers?: Readonly<Record<string, string>>
  readonly defines?: readonly string[]
  readonly definesNot?: readonly string[]
  readonly diagnostics?: readonly string[]
  readonly fires?: readonly string[]
  readonly silent?: readonly string[]
  readonly golden?: string
}
