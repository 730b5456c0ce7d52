import type {
  Block,
  Contract,
  Definitions,
  Facts,
  Item,
  List,
  Paragraph,
  Signature,
} from '@ringfence/model'
import {ownLabel} from '../contents-of.ts'
import {groupItems} from '../group-items.ts'
import {titleOf} from '../title-of.ts'
import {trimSpaces} from '../trim-spaces.ts'
import {anchorElement} from './anchor-element.ts'
import {escapeMarkdown, startLine} from './escape-markdown.ts'
import {joinBlocks} from './join-blocks.ts'
import {writeContents} from './write-contents.ts'
import {marked, writeInlines} from './write-inlines.ts'
import {writeTable} from './write-table.ts'

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
  table: (node, {facts}) => writeTable(node, facts),
  signature: writeSignature,
  definitions: writeDefinitions,
  contents: (_, {contract, facts}) => writeContents(contract, facts),
}

function write<Type extends Block['type']>(
  node: Extract<Block, {type: Type}>,
  spot: MarkdownSpot,
): string {
  return handlers[node.type as Type](node, spot)
}

function writeParagraph(node: Paragraph, {contract, facts}: MarkdownSpot): string {
  const text = trimSpaces(writeInlines(node.children, facts))
  if (node.style === 'body' || node.style === 'centred') return startLine(text)
  if (node === titleOf(contract)) return `# ${text}`
  return startLine(node.style === 'note' ? marked('*', 'em', text) : marked('**', 'strong', text))
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
  const title = heading ? writeRunIn(trimSpaces(writeInlines(heading, facts))) : ''
  const text = opens ? trimSpaces(writeInlines(first.children, facts)) : ''
  const words = [escapeMarkdown(ownLabel(id, facts)), title, text].filter((part) => part !== '')
  const inside = {...spot, outermost: false}
  const line = anchor(id, spot) + words.join(' ')
  return joinBlocks([startLine(line), writeBlocks(opens ? rest : children, inside)])
}

/** Asterisks mark for certain here: white space or the edge of the line stands around them. */
function writeRunIn(heading: string): string {
  return /^[\p{L}\p{N}][^*]*$/u.test(heading) ? `**${heading}.**` : `<strong>${heading}.</strong>`
}

function anchor(id: string, {targets}: MarkdownSpot): string {
  return targets.has(id) ? anchorElement(id) : ''
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

/** The lines are a table without a header; an empty cell of underscores is to be written on. */
function writeSignature({children, lines}: Signature, spot: MarkdownSpot): string {
  const rule = '_'.repeat(30)
  const rows = lines.map(({label, value}) => {
    const written = value ? trimSpaces(writeInlines([value], spot.facts)) : rule
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
