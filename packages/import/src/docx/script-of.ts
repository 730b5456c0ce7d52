import type {XmlElement} from '@ringfence/opc'
import type {Script} from '../source/script-figures.ts'
import {childOf, wordOf} from './attribute.ts'
import {meaningOf} from './field-stack.ts'
import type {InlineContext} from './inline-context.ts'

/** Whether a run is raised or lowered, by itself or by its style; marks of notes stand on the line in a draft. */
export function scriptOf(
  {children}: XmlElement,
  {styles, fields}: InlineContext,
): Script | undefined {
  const isMark = children.some(({name}) => /^w:(?:foot|end)noteReference$/.test(name))
  if (isMark || meaningOf(fields.instruction).ref !== undefined) return undefined
  const properties = children.find(({name}) => name === 'w:rPr')
  const script =
    wordOf(properties, 'w:vertAlign') ??
    styles.find(wordOf(properties, 'w:rStyle') ?? '', (style) =>
      wordOf(childOf(style, 'w:rPr'), 'w:vertAlign'),
    )
  return script === 'superscript' || script === 'subscript' ? script : undefined
}
