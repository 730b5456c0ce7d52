import type {Section} from '@ringfence/model'
import {anchorOf} from '../anchor-of.ts'
import {ownLabel} from '../contents-of.ts'
import {html, type Markup} from './markup.ts'
import type {PageContext} from './page-context.ts'
import {writeBlocks} from './write-blocks.ts'

/** Writes a clause, a schedule or one of the parts around them. */
export function writeSection(section: Section, page: PageContext): Markup {
  const {id, role, title, children} = section
  const spot = {
    ...page,
    level: title === undefined ? 2 : 3,
    heading: title ?? page.contract.info.title,
    linked: new Set<string>(),
  }
  return html`<section class="${role}" id="${anchorOf(id)}">
${writeHeading(section, page)}${writeBlocks(children, spot)}</section>\n`
}

function writeHeading({id, title}: Section, {facts}: PageContext): Markup | undefined {
  const label = ownLabel(id, facts)
  const number = label === '' ? undefined : html`<span class="number">${label}</span> `
  if (title !== undefined) return html`<h2>${number}${title}</h2>\n`
  return number && html`<p class="untitled">${number}</p>\n`
}
