import type {Section} from '@ringfence/model'
import {anchorOf} from '../anchor-of.ts'
import {ownLabel} from '../contents-of.ts'
import {html, type Markup} from './markup.ts'
import type {PageContext, Spot} from './page-context.ts'
import {writeBlocks} from './write-blocks.ts'

/** Writes a clause, a schedule or one of the parts around them. */
export function writeSection(section: Section, page: PageContext): Markup {
  const {id, role, title, children} = section
  const heading = writeHeading(section, page)
  const spot: Spot = {
    ...page,
    level: heading ? 3 : 2,
    heading: title ?? page.contract.info.title,
    linked: new Set(),
  }
  return html`<section class="${role}" id="${anchorOf(id)}">
${heading}${writeBlocks(children, spot)}</section>\n`
}

function writeHeading({id, title}: Section, {facts}: PageContext): Markup | undefined {
  const label = ownLabel(id, facts)
  if (title === undefined && label === '') return undefined
  const number = label === '' ? undefined : html`<span class="number">${label}</span> `
  return html`<h2>${number}${title}</h2>\n`
}
