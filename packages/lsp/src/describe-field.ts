import type {Json} from '@ringfence/model'
import {firstOf, isObject, type SchemaPart, valuesOf} from './schema-parts.ts'

/** What the schema says of a value, in Markdown: title, description, values, default and the reason for it. */
export function describeField(name: string, parts: readonly SchemaPart[]): string {
  const values = valuesOf(parts)
  const said = firstOf(parts, 'default')
  const why = firstOf(parts, 'x-rationale')
  const shown = values.length > 12 ? [...values.slice(0, 12), '…'] : values
  return [
    `**${String(firstOf(parts, 'title') ?? name)}** \`${name}\``,
    firstOf(parts, 'description'),
    values.length > 0 ? `One of ${shown.map((each) => `\`${String(each)}\``).join(', ')}` : '',
    said === undefined ? '' : `Default: \`${JSON.stringify(said)}\`${positionsOf(parts)}`,
    why ? `Why: ${String(why)}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function positionsOf(parts: readonly SchemaPart[]): string {
  const positions: Json | undefined = firstOf(parts, 'x-positions')
  if (!isObject(positions)) return ''
  const others = Object.entries(positions).map(
    ([name, value]) => `${name} \`${JSON.stringify(value)}\``,
  )
  return ` (${others.join(', ')})`
}
