import type {Label, Reference, ReferencePart} from '@ringfence/model'
import {type Xml, xml} from '../xml.ts'
import {field} from './field-codes.ts'
import {run} from './runs.ts'
import type {Spot} from './spot.ts'

/** A reference: its words as text, each of its numbers as a REF field (ECMA-376 Part 1, 17.16.5.51). */
export function writeReference(node: Reference, spot: Spot): Xml {
  const {parts} = spot.context.facts.references.get(node) ?? {parts: [{text: `[${node.to}]`}]}
  return xml`${parts.map((part) => writePart(part, spot))}`
}

function writePart({text, target}: ReferencePart, {context, marks}: Spot): Xml {
  const bookmark = target === undefined ? undefined : context.bookmarks.get(target)?.[0]
  const label = target === undefined ? undefined : context.facts.labels.get(target)
  if (bookmark === undefined || !label) return run(text, marks)
  return field(` REF ${bookmark} ${switchFor(label)} \\h `, text, marks)
}

/**
 * `\w` gives a number in full context, as in 6.2(a). In a schedule that would begin with the schedule's own
 * number, so there the number alone is asked for, with `\r` below the level whose number is complete.
 */
function switchFor({scheme, level}: Label): string {
  if (scheme === 'clause') return '\\w'
  return scheme === 'schedule' && level > 2 ? '\\r' : '\\n'
}
