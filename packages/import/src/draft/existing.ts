/** What the library below has, so that nothing of it is replaced by chance. */
export interface Existing {
  /** Ids of clauses and schedules. */
  readonly clauses: readonly string[]
  /** Folders of kinds. */
  readonly kinds: readonly string[]
  /** Ids of definitions, by their terms. */
  readonly definitions: Readonly<Record<string, string>>
}
