import type {DealSchema, StyleParts} from '@ringfence/generator'
import type {JsonObject, Library} from '@ringfence/model'

/** What a build of the program carries with it; each part is loaded when it is first asked for. */
export interface Resources {
  readonly version: string
  readonly library: () => Promise<Library>
  readonly dealSchema: () => Promise<DealSchema>
  /** The schema of a file of rules, for libraries on disk. */
  readonly ruleSchema: () => Promise<JsonObject>
  /** The schemas of the files of a library, by name. */
  readonly librarySchemas: () => Promise<Readonly<Record<string, JsonObject>>>
  /** The static parts of Word documents in a house style. */
  readonly styleParts: (style: string) => Promise<StyleParts>
}
