import type {Json, JsonObject, LintLevel, Place, Stance} from '@ringfence/model'

/** The texts of a library, by path, with forward slashes. */
export interface LibrarySources {
  /** Templates, as under `templates/`. */
  readonly files: Readonly<Record<string, string>>
  /** JSON Schemas, as under `schemas/`. */
  readonly schemas: Readonly<Record<string, string>>
}

/** What an organisation lays over a library. */
export interface OwnLibrary {
  readonly config: LibraryConfig
  /** Its texts, by path; schemas are under `schemas/`. */
  readonly files: Readonly<Record<string, string>>
}

/** `ringfence.config.yaml`. */
export interface LibraryConfig {
  /** The organisation. */
  readonly name: string
  /** The folder of the library, relative to that of the file; empty text for that folder itself. */
  readonly library: string
  /** House style of every kind that the library does not write itself. */
  readonly style?: string
  readonly defaults: readonly ChangedDefault[]
  readonly forbid: readonly Forbidden[]
  /** Versions that the library must have. */
  readonly pin: Readonly<Record<'clauses' | 'definitions' | 'kinds', Pins>>
  /** Of clauses that are ours in part only. */
  readonly versions: Readonly<Record<string, OwnVersion>>
  /** Rules of lint that are less than errors here, by code. */
  readonly lint: Readonly<Record<string, LintLevel>>
  /** Place of the value at a path of keys and indexes. */
  readonly placeOf: (path: readonly (string | number)[]) => Place
}

/** Exact versions by id. */
export type Pins = Readonly<Record<string, string>>

export interface OwnVersion {
  readonly version: string
  /** The version of the clause that our text was written from. */
  readonly basedOn: string
}

export interface ChangedDefault {
  /** JSON Pointer (RFC 6901) into the deal. */
  readonly at: string
  readonly value?: Json
  /** Values for other negotiating positions. */
  readonly positions?: JsonObject
  readonly rationale: string
}

/** A position, or one variant, of a clause that deals may not take. */
export interface Forbidden {
  /** The rule that it becomes, by which deals acknowledge it: `ORG-01`. */
  readonly id: string
  readonly clause: string
  readonly position?: Stance
  readonly variant?: string
  /** Why. */
  readonly reason: string
  /** Who may approve it nevertheless. */
  readonly approver: string
}
