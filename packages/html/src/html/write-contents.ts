import type {Contract, Facts} from '@ringfence/model'
import {linkTo} from '../anchor-of.ts'
import {contentsOf} from '../contents-of.ts'
import {html, type Markup} from './markup.ts'

/** Writes the table of contents as navigation. */
export function writeContents(contract: Contract, facts: Facts): Markup {
  const entries = contentsOf(contract, facts).map(
    ({id, label, title}) =>
      html`<li><a href="${linkTo(id)}"><span class="number">${label}</span> ${title}</a></li>\n`,
  )
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ul>
${entries}</ul>
</nav>\n`
}
