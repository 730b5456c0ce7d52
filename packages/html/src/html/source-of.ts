import type {Place} from '@ringfence/model'
import {html, type Markup} from './markup.ts'
import type {Spot} from './page-context.ts'

/** The attribute that names the origin of a block, where the page is to have it. */
export function sourceOf({place}: {readonly place: Place}, spot: Spot): Markup | undefined {
  const source = spot.sourceOf?.(place)
  return source === undefined ? undefined : html` data-source="${source}"`
}
