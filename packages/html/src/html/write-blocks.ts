import {
  type Block,
  type Definitions,
  type Item,
  type List,
  type Paragraph,
  type Signature,
  type SignatureLine,
  textOf,
} from '@ringfence/model'
import {anchorOf} from '../anchor-of.ts'
import {ownLabel} from '../contents-of.ts'
import {groupItems} from '../group-items.ts'
import {titleOf} from '../title-of.ts'
import {html, type Markup} from './markup.ts'
import type {Spot} from './page-context.ts'
import {sourceOf} from './source-of.ts'
import {writeContents} from './write-contents.ts'
import {writeInlines} from './write-inlines.ts'
import {writeTable} from './write-table.ts'

/** Writes what stands in a section, an item, a definition or a list. */
export function writeBlocks(blocks: readonly Block[], spot: Spot): readonly Markup[] {
  return groupItems(blocks).map((group) =>
    'items' in group ? writeItems(group.items, spot) : write(group.block, spot),
  )
}

type Handlers = {
  readonly [Type in Block['type']]: (node: Extract<Block, {type: Type}>, spot: Spot) => Markup
}

const handlers: Handlers = {
  paragraph: writeParagraph,
  item: (node, spot) => writeItems([node], spot),
  list: writeList,
  table: writeTable,
  signature: writeSignature,
  definitions: writeDefinitions,
  contents: (_, {contract, facts}) => writeContents(contract, facts),
}

function write<Type extends Block['type']>(node: Extract<Block, {type: Type}>, spot: Spot): Markup {
  return handlers[node.type as Type](node, spot)
}

function writeParagraph(node: Paragraph, spot: Spot): Markup {
  const text = writeInlines(node.children, spot)
  const source = sourceOf(node, spot)
  if (node.style === 'body') return html`<p${source}>${text}</p>\n`
  if (node === titleOf(spot.contract)) return html`<h1 class="title"${source}>${text}</h1>\n`
  return html`<p class="${node.style}"${source}>${text}</p>\n`
}

/**
 * Writes numbered items as a list whose numbers are text. An `ol` would number them again wherever style
 * sheets are off (docs/decisions/0041-numbers-are-text.md).
 */
function writeItems(items: readonly Item[], spot: Spot): Markup {
  return html`<div class="items" role="list">\n${items.map((item) => writeItem(item, spot))}</div>\n`
}

function writeItem(item: Item, spot: Spot): Markup {
  const {id} = item
  const label = ownLabel(id, spot.facts)
  const {level = 1, scheme} = spot.facts.labels.get(id) ?? {}
  const opens = level === 1 && scheme !== 'definition'
  const inside = opens ? {...spot, linked: new Set<string>()} : spot
  const number = label === '' ? undefined : html`<span class="number">${label}</span> `
  return html`<div class="item level-${level}" role="listitem" id="${anchorOf(id)}">
${number}<div class="body">
${writeItemBody(item, inside)}</div>
</div>\n`
}

/** A heading runs into the first paragraph; the style sheet sets both in one line. */
function writeItemBody({heading, children}: Item, spot: Spot): readonly Markup[] {
  if (!heading) return writeBlocks(children, spot)
  const level = Math.min(spot.level, 6)
  const title = html`<h${level}>${writeInlines(heading, spot)}.</h${level}>`
  const inside: Spot = {...spot, level: spot.level + 1, heading: textOf(heading, spot.facts)}
  const [first, ...rest] = children
  if (first?.type !== 'paragraph')
    return [html`<div class="lead">${title}</div>\n`, ...writeBlocks(children, inside)]
  const text = writeInlines(first.children, inside)
  const source = sourceOf(first, spot)
  return [
    html`<div class="lead"${source}>${title} <p>${text}</p></div>\n`,
    ...writeBlocks(rest, inside),
  ]
}

function writeList({ordered, items}: List, spot: Spot): Markup {
  const list = items.map((blocks) => html`<li>${writeBlocks(blocks, spot)}</li>\n`)
  return ordered ? html`<ol>\n${list}</ol>\n` : html`<ul>\n${list}</ul>\n`
}

function writeDefinitions({entries}: Definitions, spot: Spot): Markup {
  const list = entries.map(({id, term, children}) => {
    const body = writeBlocks(children, {...spot, linked: new Set([term])})
    return html`<div role="listitem" id="${anchorOf(id)}">\n${body}</div>\n`
  })
  return html`<div class="definitions" role="list">\n${list}</div>\n`
}

/** One party's execution block: labels, each with a value or a rule to write on. */
function writeSignature({children, lines, place}: Signature, spot: Spot): Markup {
  const list = lines.map((line) => writeSignatureLine(line, spot))
  return html`<div class="signature"${sourceOf({place}, spot)}>\n${writeBlocks(children, spot)}<dl>\n${list}</dl>\n</div>\n`
}

function writeSignatureLine({label, value}: SignatureLine, spot: Spot): Markup {
  const written = value
    ? html`<dd>${writeInlines([value], spot)}</dd>`
    : html`<dd class="rule"><span class="unseen">to be completed</span></dd>`
  return html`<div><dt>${label}</dt>${written}</div>\n`
}
