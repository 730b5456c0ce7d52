import type {LibraryConfig} from '@ringfence/generator/library'
import type {Resources} from '../host/resources.ts'

/** Whose library is laid over the shipped one. */
export interface Organisation {
  /** Path of the configuration, as messages name it. */
  readonly configFile: string
  /** Path of the library's folder. */
  readonly root: string
  /** Read when it is first asked for: a library that is in the cache needs it no more. */
  readonly config: () => Promise<LibraryConfig>
  /** Its texts, by path in the folder. */
  readonly files: Readonly<Record<string, string>>
  /** What is shipped, without it. */
  readonly shipped: Resources
}
