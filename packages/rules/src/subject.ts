import type {JsonObject} from '@ringfence/model'

/** What rules are asked about: one document of a deal. */
export interface Subject {
  /** What the deal says, and what is derived from it. */
  readonly view: JsonObject
  /** The document's kind, which in a bundle may differ from the deal's. */
  readonly kind: string
  /** Ids of the clauses and schedules that the document has. */
  readonly sections: ReadonlySet<string>
  /** Groups of countries by their code. */
  readonly regions: Readonly<Record<string, readonly string[]>>
}
