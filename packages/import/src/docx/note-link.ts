import {leadsElsewhere} from '../source/leads-elsewhere.ts'
import {type ClosedField, meaningOf} from './field-stack.ts'
import type {InlineContext} from './inline-context.ts'

/** Tells where a link leads, unless its words say so. */
export function noteLink(address: string, words: string, {aside}: InlineContext): void {
  if (leadsElsewhere(address, words)) aside('link', `${words}: ${address}`)
}

/** Tells where a field leads that is a link. */
export function endField(field: ClosedField | undefined, context: InlineContext): void {
  const {link} = meaningOf(field?.instruction ?? '')
  if (field && link !== undefined) noteLink(link, field.result, context)
}
