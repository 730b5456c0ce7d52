import type {DealSchema} from '@ringfence/generator'
import type {Library} from '@ringfence/model'
import type {Switching} from './switching.ts'

/** What a page is drafted from. */
export interface PreviewInput {
  readonly deal: {readonly file: string; readonly text: string | Uint8Array}
  readonly library: Library
  readonly schema: DealSchema
  readonly tool: string
  readonly switching: Switching
  /** Which document of a bundle, from 0. */
  readonly document: number
  /** Only this clause is shown. */
  readonly clause?: string
}
