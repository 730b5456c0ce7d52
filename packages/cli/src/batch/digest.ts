import {createHash} from 'node:crypto'
import type {DealSchema} from '@ringfence/generator'
import type {Json, Library} from '@ringfence/model'
import type {DealItem} from './deal-item.ts'

export function digestOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** What all deals of a run have in common, for the digests of what their documents are made of. */
export interface Makers {
  readonly version: string
  readonly library: Library
  readonly schema: DealSchema
  /** Options and values that apply to each deal. */
  readonly options: Json
  /** Whether documents are named by a value of their deal, and not by its file or row. */
  readonly named: boolean
}

/**
 * The digest of all that decides what a deal's documents are: its text, what it shares with others, the library, the
 * program and its options. The same digest, the same documents.
 */
export function itemDigests(makers: Makers): (item: DealItem) => string {
  const {version, library, schema, options, named} = makers
  // A library without a digest of its own is compiled from a folder.
  const templates = library.digest === '' ? digestOf(JSON.stringify(library)) : library.digest
  const shared = digestOf(
    JSON.stringify([version, templates, digestOf(JSON.stringify(schema.schema)), options]),
  )
  return ({stem, text}) => {
    const own = text?.source.text ?? ''
    const cells = text?.cells.map(({pointer, value}) => [pointer, value])
    return digestOf(JSON.stringify([shared, named ? '' : stem, digestOf(own), cells]))
  }
}
