import {draftBundle, readBase} from '@ringfence/generator'
import type {Diagnostic} from '@ringfence/model'
import type {Previewed} from '../library/library-origin.ts'
import type {Input} from '../read-input.ts'

/**
 * What keeps a file from being a deal at all: it is no text, or has no keys and values. A deal with other faults is
 * shown with them, for whoever is about to mend it.
 */
export function notADeal(deal: Input, {library, schema}: Previewed): readonly Diagnostic[] {
  if (!library || !schema || readBase(deal).value) return []
  const {diagnostics} = draftBundle({deal, library, schema, tool: 'Ringfence'})
  return /\.(?:ya?ml|json)$/i.test(deal.file)
    ? diagnostics.filter(({code}) => code === 'deal/encoding' || code === 'deal/type')
    : diagnostics
}
