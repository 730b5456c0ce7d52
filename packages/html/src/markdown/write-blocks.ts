import type {
  Block,
  Contract,
  Definitions,
  Facts,
  Inline,
  Item,
  List,
  Paragraph,
  Signature,
  Table,
} from '@ringfence/model'
import {anchorOf, linkTo} from '../anchor-of.ts'
import {contentsOf, ownLabel} from '../contents-of.ts'
import {groupItems} from '../group-items.ts'
import {titleOf} from '../title-of.ts'
import {escapeMarkdown, startLine} from './escape-markdown.ts'
import {writeInlines} from './write-inlines.ts'

/** Where a block stands. */
export interface MarkdownSpot {
  readonly contract: Contract
  readonly facts: Facts
  /** Ids that references are to; only these get an anchor. */
  readonly targets: ReadonlySet<string>
  /** Whether the block stands in the section itself, not in one of its items or definitions. */
  readonly outermost: boolean
}

/** Writes what stands in a section, an item, a definition or a list. */
export function writeBlocks(blocks: readonly Block[], spot: MarkdownSpot): string {
  const written = groupItems(blocks).map((group) =>
    'items' in group ? writeItems(group.items, spot) : write(group.block, spot),
  )
  return joinBlocks(written)
}

type Handlers = {
  readonly [Type in Block['type']]: (
    node: Extract<Block, {type: Type}>,
    spot: MarkdownSpot,
  ) => string
}

const handlers: Handlers = {
  paragraph: writeParagraph,
  item: (node, spot) => writeItems([node], spot),
  list: writeList,
  table: writeTable,
  signature: writeSignature,
  definitions: writeDefinitions,
  contents: (_, spot) => writeContents(spot),
}

function write<Type extends Block['type']>(
  node: Extract<Block, {type: Type}>,
  spot: MarkdownSpot,
): string {
  return handlers[node.type as Type](node, spot)
}

/** Blank lines between blocks, and a comment between lists that would be read as one. */
export function joinBlocks(blocks: readonly string[]): string {
  const some = blocks.filter((block) => block !== '')
  return some
    .reduce((before, after, index) => {
      const sign = listSign(after)
      const merges = sign !== undefined && sign === listSign(some[index - 1] ?? '')
      return merges ? `${before}\n\n<!-- -->\n\n${after}` : `${before}\n\n${after}`
    }, '')
    .trimStart()
}

function listSign(block: string): string | undefined {
  return /^([-*]|\d+(?=\.)) /.exec(block)?.[1]?.replace(/\d+/, '1')
}

function writeParagraph(node: Paragraph, {contract, facts}: MarkdownSpot): string {
  const text = writeInlines(node.children, facts).trim()
  if (node.style === 'body' || node.style === 'centred') return startLine(text)
  if (node === titleOf(contract)) return `# ${text}`
  return text === ''
    ? ''
    : startLine(node.style === 'note' ? `<em>${text}</em>` : `<strong>${text}</strong>`)
}

/** Sub-clauses are paragraphs with their numbers; what is below them is indented as lists. */
function writeItems(items: readonly Item[], spot: MarkdownSpot): string {
  const written = items.map((item) => writeItem(item, spot))
  return spot.outermost
    ? written.join('\n\n')
    : written.map((item) => `- ${indented(item, 2)}`).join('\n\n')
}

function writeItem({id, heading, children}: Item, spot: MarkdownSpot): string {
  const {facts} = spot
  const [first, ...rest] = children
  const opens = first?.type === 'paragraph'
  const title = heading ? writeRunIn(writeInlines(heading, facts).trim()) : ''
  const text = opens ? writeInlines(first.children, facts).trim() : ''
  const words = [escapeMarkdown(ownLabel(id, facts)), title, text].filter((part) => part !== '')
  const inside = {...spot, outermost: false}
  const line = anchor(id, spot) + words.join(' ')
  return joinBlocks([startLine(line), writeBlocks(opens ? rest : children, inside)])
}

/** White space or the edge of the line stands around it, so that asterisks mark for certain. */
function writeRunIn(heading: string): string {
  return heading.includes('*') ? `<strong>${heading}.</strong>` : `**${heading}.**`
}

function anchor(id: string, {targets}: MarkdownSpot): string {
  return targets.has(id) ? anchorElement(id) : ''
}

/** GitHub keeps the element, and finds it by its id without the prefix that it adds. */
export function anchorElement(id: string): string {
  return `<a id="${anchorOf(id).replaceAll(/[&<>"]/g, '-')}"></a>`
}

function writeList({ordered, items}: List, spot: MarkdownSpot): string {
  const inside = {...spot, outermost: false}
  return items
    .map((blocks, index) => {
      const sign = ordered ? `${index + 1}. ` : '* '
      return sign + indented(writeBlocks(blocks, inside), sign.length)
    })
    .join('\n')
}

function indented(markdown: string, width: number): string {
  return markdown.replaceAll(/\n(?!\n)/g, `\n${' '.repeat(width)}`)
}

function writeTable({align, header, rows}: Table, {facts}: MarkdownSpot): string {
  const row = (cells: readonly (readonly Inline[])[]) =>
    `| ${cells.map((cell) => writeInlines(cell, facts).trim()).join(' | ')} |`
  const rules = {left: '---', right: '--:', center: ':-:'}
  const rule = `| ${align.map((side) => rules[side]).join(' | ')} |`
  return [row(header), rule, ...rows.map(row)].join('\n')
}

/** The lines are a table without a header; an empty cell of underscores is to be written on. */
function writeSignature({children, lines}: Signature, spot: MarkdownSpot): string {
  const rule = '_'.repeat(30)
  const rows = lines.map(({label, value}) => {
    const written = value ? writeInlines([value], spot.facts).trim() : rule
    return `| ${escapeMarkdown(label)} | ${written} |`
  })
  return joinBlocks([writeBlocks(children, spot), ['| | |', '| --- | --- |', ...rows].join('\n')])
}

function writeDefinitions({entries}: Definitions, spot: MarkdownSpot): string {
  const inside = {...spot, outermost: false}
  return joinBlocks(
    entries.map(({id, children}) => anchor(id, spot) + writeBlocks(children, inside)),
  )
}

function writeContents({contract, facts}: MarkdownSpot): string {
  const entries = contentsOf(contract, facts).map(({id, label, title}) => {
    const words = label === '' ? title : `${label} ${title}`
    return `- [${escapeMarkdown(words)}](${linkTo(id)})`
  })
  return `## Contents\n\n${entries.join('\n')}`
}
