import type {Contract, Facts} from '@ringfence/model'
import {linkTo} from '../anchor-of.ts'
import {contentsOf} from '../contents-of.ts'
import {html, type Markup} from './markup.ts'

/** Writes the table of contents as navigation. No id of a contract begins with an underscore. */
export function writeContents(contract: Contract, facts: Facts): Markup {
  const entries = contentsOf(contract, facts).map(
    ({id, label, title}) =>
      html`<li><a href="${linkTo(id)}"><span class="number">${label}</span> ${title}</a></li>\n`,
  )
  return html`<nav class="contents" aria-labelledby="_contents">
<h2 id="_contents">Contents</h2>
<ul>
${entries}</ul>
</nav>\n`
}
