import type {DealSchema, StyleParts} from '@ringfence/generator'
import type {EventSchema} from '@ringfence/generator/notices'
import type {JsonObject, Library} from '@ringfence/model'

/** What a build of the program carries with it; each part is loaded when it is first asked for. */
export interface Resources {
  readonly version: string
  /** Differs between builds of the program: what one has compiled is not for another. */
  readonly build: string
  readonly library: () => Promise<Library>
  readonly dealSchema: () => Promise<DealSchema>
  /** The schemas of the files of a library, by name. */
  readonly librarySchemas: () => Promise<Readonly<Record<string, JsonObject>>>
  /** The schema of `ringfence.config.yaml`. */
  readonly configSchema: () => Promise<JsonObject>
  readonly eventSchema: () => Promise<EventSchema>
  /** The static parts of Word documents in a house style. */
  readonly styleParts: (style: string) => Promise<StyleParts>
  /** The texts that the library and the schema of deals are compiled from. */
  readonly sources: () => Promise<Sources>
  readonly previewFiles: () => Promise<PreviewFiles>
}

/** What the page of `preview` is made of, as a browser is given it. */
export type PreviewFiles = Readonly<
  Record<'page.html' | 'page.css' | 'frame.css' | 'client.js', string>
>

/** Texts by path, as under `templates/` and under `schemas/`. */
export interface Sources {
  readonly files: Readonly<Record<string, string>>
  readonly schemas: Readonly<Record<string, string>>
}
