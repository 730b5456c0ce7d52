import type {Inline, Table} from '@ringfence/model'
import {html, type Markup} from './markup.ts'
import type {Spot} from './page-context.ts'
import {sourceOf} from './source-of.ts'
import {writeInlines} from './write-inlines.ts'

/**
 * Writes a table. A wide one scrolls by itself and can be reached with the keyboard; its caption repeats
 * the heading above it for those who do not see where it stands.
 */
export function writeTable({align, header, rows, place}: Table, spot: Spot): Markup {
  const labelled = header.length === 0
  const cell = (head: 'th' | 'td') => (nodes: readonly Inline[], column: number) => {
    const name = labelled && column === 0 ? 'th' : head
    const side = align[column] ?? 'left'
    const attributes = [
      name === 'th' ? html` scope="${labelled ? 'row' : 'col'}"` : undefined,
      side === 'left' ? undefined : html` class="${side}"`,
    ]
    const text = writeInlines(nodes, spot)
    return name === 'th' ? html`<th${attributes}>${text}</th>` : html`<td${attributes}>${text}</td>`
  }
  const caption = spot.heading
  const heads = labelled ? undefined : html`<thead><tr>${header.map(cell('th'))}</tr></thead>\n`
  const body = rows.map((row) => html`<tr>${row.map(cell('td'))}</tr>\n`)
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}"${sourceOf({place}, spot)}><table>
<caption class="unseen">${caption}</caption>
${heads}<tbody>
${body}</tbody>
</table></div>\n`
}
