import type {Inline} from '../recognise/inline.ts'
import type {
  DefinitionsNode,
  ItemNode,
  Node,
  SignatureNode,
  TableNode,
} from '../recognise/outline.ts'
import {escapeText, oneLine} from './escape-text.ts'
import {type ReferTo, writeInlines} from './write-inlines.ts'

export type Words = readonly Inline[]

export interface BlockContext {
  readonly referTo: ReferTo
  /** The anchor of an item that something refers to. */
  readonly anchorOf: (id: string) => string | undefined
  /** Paragraph at which the definitions began that are in the glossary, which is printed in their place. */
  readonly glossaryAt?: number
  /** Whether the list at hand ends its items as no mended list would, so that its endings are kept as they are. */
  readonly rigid?: boolean
}

/** Writes what stands in a part, or below an item, as Markdown with tags. */
export function writeBlocks(
  nodes: readonly Node<Words>[],
  context: BlockContext,
  depth = 0,
): string {
  const indent = '   '.repeat(depth)
  const list = nodes.flatMap((node) => (node.type === 'item' ? [endOf(node)] : []))
  const within = {...context, rigid: !isMended(list)}
  let text = ''
  let before: Node<Words> | undefined
  for (const node of nodes) {
    const written = writeNode(node, within, depth)
    if (written === '') continue
    // Items of a list follow one another; all else stands apart.
    const close = before?.type === 'item' && node.type === 'item' && !needsSpace(before)
    text += text === '' ? written : `${close ? '\n' : '\n\n'}${written}`
    before = node
  }
  return depth === 0
    ? text
    : text.replaceAll(/\n{3,}/g, `\n\n`).replace(/^/, indent.slice(indent.length))
}

/** The words that an item ends in, where they are its own: what a list below it ends in belongs to that list. */
function endOf({text, children}: ItemNode<Words>): string {
  const last = children.at(-1)
  const words = last === undefined ? text : last.type === 'text' ? last.text : []
  const end = words.at(-1)
  return end?.type === 'text' ? end.text.trimEnd() : ''
}

/** Whether the endings of a list are those that it would get once one item ends in `; and`. */
function isMended(endings: readonly string[]): boolean {
  const word = /; (and|or)$/
  const at = endings.findIndex((end) => word.test(end))
  if (at === -1) return true
  const own = word.exec(endings[at] ?? '')?.[1]
  return endings.every((end, index) => {
    if (index === endings.length - 1) return /[.,:]$/.test(end)
    return index === endings.length - 2 ? end.endsWith(`; ${own}`) : end.endsWith(';')
  })
}

/** An item that ends in a paragraph, a table or a list of definitions is followed by a blank line. */
function needsSpace({children}: ItemNode<Words>): boolean {
  return children.some((child) => child.type !== 'item')
}

function writeNode(node: Node<Words>, context: BlockContext, depth: number): string {
  const indent = '   '.repeat(depth)
  switch (node.type) {
    case 'item':
      return writeItem(node, context, depth)
    case 'text': {
      const words = writeInlines(node.text, context.referTo, indent)
      if (words === '') return ''
      if (node.style === 'title') return `${indent}# {{document.title}}`
      if (node.style === 'centred' && !words.includes('\n')) return `${indent}### ${words}`
      return wrapped(node.text, `${indent}${kept(words, context)}`, context, indent)
    }
    case 'table':
      return writeTable(node, context, indent)
    case 'signature':
      return writeSignature(node, context)
    case 'definitions':
      return writeDefinitions(node, context, depth)
    case 'contents':
      return `${indent}{{contents}}`
  }
}

function writeItem(
  {id, heading, text, children}: ItemNode<Words>,
  context: BlockContext,
  depth: number,
): string {
  const indent = '   '.repeat(depth)
  const inner = `${indent}   `
  const anchor = context.anchorOf(id)
  const mark = anchor === undefined ? '' : `{{anchor "${anchor}"}}`
  const lead = heading === undefined ? '' : headingOf(heading)
  const words = kept(writeInlines(text, context.referTo, inner), context)
  const opening = [lead, words].filter((each) => each !== '').join(' ')
  const below = writeBlocks(children, context, depth + 1)
  const first = children[0]
  const apart = first?.type === 'item' ? '\n' : '\n\n'
  const own = `${indent}1. ${mark}${opening}`.trimEnd()
  if (below === '')
    return children.length === 0 && lead === '' ? wrapped(text, own, context, indent) : own
  return `${own}${opening === '' && mark === '' ? '\n' : apart}${below}`
}

/** A space that does not break keeps the conjunction at the end of an item from being set anew. */
function kept(words: string, {rigid}: BlockContext): string {
  return rigid ? words.replace(/; (and|or)$/, ';&nbsp;$1') : words
}

/** Headings of sub-clauses are plain words: what else stands in one is its text. */
function headingOf(heading: Words): string {
  const text = heading
    .map((inline) =>
      inline.type === 'text'
        ? inline.text
        : inline.type === 'term'
          ? inline.term
          : inline.type === 'optional'
            ? ''
            : inline.type === 'field'
              ? inline.text
              : inline.text,
    )
    .join('')
  const words = escapeText(text).trim().replaceAll(/[“”]/g, '')
  return words === '' ? '' : `**${words}.**`
}

/** A paragraph that is nothing but text that may go, goes as a whole. */
function wrapped(words: Words, block: string, {referTo}: BlockContext, indent: string): string {
  const solid = words.filter((inline) => inline.type !== 'text' || inline.text.trim() !== '')
  const [only] = solid
  if (only?.type !== 'optional' || solid.length > 1) return block
  const tag = `{{#if ${only.field.path}}}`
  const inner = writeInlines(only.children, referTo, indent)
  const own = writeInlines(words, referTo, indent)
  const at = block.lastIndexOf(own)
  return at === -1 || inner === ''
    ? block
    : `${indent}${tag}\n${block.slice(0, at)}${inner}\n${indent}{{/if}}`
}

function writeTable({rows}: TableNode<Words>, {referTo}: BlockContext, indent: string): string {
  const width = Math.max(1, ...rows.map((row) => row.length))
  const lines = rows.map((row) => {
    const cells = Array.from({length: width}, (_, column) =>
      writeInlines(row[column] ?? [], referTo).replaceAll(/\s*\\\n\s*/g, '<br>'),
    )
    return `${indent}| ${cells.join(' | ')} |`
  })
  const [head = '', ...body] = lines
  return [head, `${indent}|${'---|'.repeat(width)}`, ...body].join('\n')
}

function writeSignature({texts, lines}: SignatureNode<Words>, {referTo}: BlockContext): string {
  const words = texts.map((text) => writeInlines(text, referTo)).filter((text) => text !== '')
  const rules = lines.map(
    ({label, field}) => `{{line "${lineLabel(label)}"${field === undefined ? '' : ` ${field}`}}}`,
  )
  return ['{{#signature}}', ...words.map((text) => `${text}\n`), ...rules, '{{/signature}}'].join(
    '\n',
  )
}

/** A label stands inside a tag, in quotation marks. */
function lineLabel(label: string): string {
  return oneLine(label)
    .replaceAll(/["\\{}]/g, '')
    .trim()
}

function writeDefinitions(
  {entries, at}: DefinitionsNode<Words>,
  context: BlockContext,
  depth: number,
): string {
  const indent = '   '.repeat(depth)
  if (at.paragraph === context.glossaryAt) return `${indent}{{definitions}}`
  return entries
    .flatMap(({term, text, children}) => [
      `${indent}${writeInlines([{type: 'term', term}, {type: 'text', text: ' '}, ...text], context.referTo, indent)}`,
      ...typed(children).map((words) => `${indent}${writeInlines(words, context.referTo, indent)}`),
    ])
    .join('\n\n')
}

/** Lists under definitions that are no glossary: with the numbers of the source, which would otherwise go on. */
function typed(nodes: readonly Node<Words>[]): readonly Words[] {
  return nodes.flatMap((node): readonly Words[] => {
    if (node.type === 'text') return [node.text]
    if (node.type !== 'item') return []
    const heading: Words = node.heading ? [...node.heading, {type: 'text', text: '. '}] : []
    return [
      [{type: 'text', text: `${node.label} `}, ...heading, ...node.text],
      ...typed(node.children),
    ]
  })
}
