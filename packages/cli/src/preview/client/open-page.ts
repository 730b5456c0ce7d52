import type {Shown} from './shown.ts'

/** What the page has at the moment, and what its parts ask of each other. */
export interface OpenPage {
  shown: Shown | undefined
  chosen: Chosen | undefined
  /** How often a draft was asked for. */
  requests: number
  /** JSON by the id of a switch; undefined leaves the value out. */
  readonly switched: Map<string, string | undefined>
  /** By clause; undefined leaves the clause out. */
  readonly variants: Map<string, string | undefined>
  /** Rules inside the frame, for what the page adds to the contract. */
  readonly frameRules: Promise<string>
  /** Asks for the draft anew, and shows it. */
  readonly load: () => void
  /** Shows what made a paragraph, or a sentence of it. */
  readonly select: (paragraph: number, sentence?: number) => void
}

export interface Chosen {
  readonly paragraph: number
  readonly sentence: number | undefined
}
