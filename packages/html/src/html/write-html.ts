import type {Contract, Facts, HouseStyle, Place} from '@ringfence/model'
import {titleOf} from '../title-of.ts'
import {html, Markup} from './markup.ts'
import {pageContext} from './page-context.ts'
import {styleSheet} from './style-sheet.ts'
import {writeContents} from './write-contents.ts'
import {writeSection} from './write-section.ts'

export interface HtmlOptions {
  /** Gives the page its fonts and colours, and prints their sizes and margins. */
  readonly style?: HouseStyle
  /** Names the origin of a block by its place: `data-source` of the element that shows it. */
  readonly sourceOf?: (place: Place) => string | undefined
}

/**
 * Writes a contract as one HTML page that needs nothing else: no scripts, no fonts, no pictures from
 * elsewhere. What the contract says stands in `main`; notices about the document stand before it.
 */
export function writeHtml(
  contract: Contract,
  facts: Facts,
  {style, sourceOf}: HtmlOptions = {},
): string {
  const page = {...pageContext(contract, facts), ...(sourceOf ? {sourceOf} : {})}
  const {info, sections} = contract
  const css = Markup.rawText(styleSheet(info, style))
  return html`<!doctype html>
<html lang="${info.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="referrer" content="no-referrer">
${writeMade(contract)}<title>${info.title}</title>
<style>${css}</style>
</head>
<body>
<a class="skip" href="#_contract">Skip to the contract</a>
${writeHeader(contract, facts)}<main id="_contract">
${sections.map((section) => writeSection(section, page))}</main>
</body>
</html>
`.toString()
}

function writeMade({info: {made, reference}}: Contract): readonly Markup[] {
  const known = {generator: made.tool, deal: made.deal, library: made.library, reference}
  return Object.entries(known).flatMap(([name, content]) =>
    content ? [html`<meta name="${name}" content="${content}">\n`] : [],
  )
}

/** What the contract does not say itself: that it is a draft; its title and contents if it has none. */
function writeHeader(contract: Contract, facts: Facts): Markup | undefined {
  const {info, sections} = contract
  const parts = [
    info.draftReasons.length > 0 ? writeDraftNotice(info.draftReasons) : undefined,
    titleOf(contract) ? undefined : html`<h1 class="title">${info.title}</h1>\n`,
    sections.some(({children}) => children.some(({type}) => type === 'contents'))
      ? undefined
      : writeContents(contract, facts),
  ]
  return parts.some(Boolean) ? html`<header>\n${parts}</header>\n` : undefined
}

function writeDraftNotice(reasons: readonly string[]): Markup {
  const list = reasons.map((reason) => html`<li>${reason}</li>\n`)
  return html`<div class="draft" role="note" aria-labelledby="_draft">
<p id="_draft"><strong>DRAFT</strong> This document is not ready to be signed:</p>
<ul>
${list}</ul>
</div>\n`
}
