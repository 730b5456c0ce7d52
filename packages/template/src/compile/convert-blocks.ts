import type {
  At,
  Choice,
  DiagnosticKind,
  Loop,
  ParagraphStyle,
  TemplateBlock,
  TemplateInline,
  TemplateItem,
  TemplateRow,
  TemplateSignatureNode,
} from '@ringfence/model'
import {report} from '@ringfence/model'
import type {ListItem, Paragraph, RootContent, Table} from 'mdast'
import {type Conversion, convertInlines} from './convert-inlines.ts'
import {groupItems} from './group-items.ts'
import {misplaced, unsupported} from './kinds.ts'
import {type BlockMark, isBlockMark, type Mark, splitMarks} from './marks.ts'
import {nest, type Token} from './nest.ts'

/** Converts the blocks of a text, or of one item of it. */
export function convertBlocks(
  nodes: readonly RootContent[],
  conversion: Conversion,
): TemplateBlock[] {
  return groupItems(
    nest<LooseNode>(tokensOf(nodes, conversion), {
      ...conversion,
      signature: (children, mark) => signatureOf(children, mark, conversion),
    }),
  )
}

/** Blocks before sibling items are gathered; lines stand only inside execution blocks. */
export type LooseBlock =
  | Exclude<TemplateBlock, {type: 'items' | 'choice' | 'loop'}>
  | TemplateItem
  | Extract<TemplateSignatureNode, {type: 'line'}>

export type LooseNode = LooseBlock | Choice<LooseNode> | Loop<LooseNode>

function tokensOf(nodes: readonly RootContent[], conversion: Conversion): Token<LooseBlock>[] {
  return nodes.flatMap((node) => tokensOfNode(node, conversion))
}

function tokensOfNode(node: RootContent, conversion: Conversion): Token<LooseBlock>[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphTokens(node, conversion)
    case 'list':
      return node.ordered
        ? node.children.map((item) => itemOf(item, conversion))
        : fail(unsupported, node, 'Unexpected bullet, expected a numbered item (`1.`)', conversion)
    case 'html':
      return commentTokens(node.value, node, conversion)
    case 'table':
      return [tableOf(node, conversion)]
    case 'heading':
      return [
        {
          type: 'paragraph',
          style: (['title', 'subtitle', 'centred'] as const)[node.depth - 1] ?? 'centred',
          children: convertInlines(node.children, conversion),
          at: atOf(node, conversion),
        },
      ]
    default:
      return fail(unsupported, node, `Unexpected ${node.type} in a template`, conversion)
  }
}

/** The comments that stand for tags on lines of their own. */
function commentTokens(
  value: string,
  node: RootContent,
  conversion: Conversion,
): Token<LooseBlock>[] {
  return value.split('\n').flatMap((line) => {
    const [, number] = /^\s*<!--(\d*)-->\s*$/.exec(line) ?? []
    if (number === undefined)
      return fail(unsupported, node, 'Unexpected HTML in a template', conversion)
    const mark = conversion.marks[Number(number)]
    return number !== '' && mark && isBlockMark(mark) ? [mark] : []
  })
}

/** A paragraph, or the block that a tag on a line of its own stands for. */
function paragraphTokens(node: Paragraph, conversion: Conversion): Token<LooseBlock>[] {
  const marks = blockTags(node, conversion)
  if (marks) return marks
  return [paragraphOf(node, 'body', conversion)]
}

function paragraphOf(
  node: Paragraph,
  style: ParagraphStyle,
  conversion: Conversion,
): LooseBlock & {type: 'paragraph'} {
  return {
    type: 'paragraph',
    style,
    children: convertInlines(node.children, conversion),
    at: atOf(node, conversion),
  }
}

function blockTags(node: Paragraph, {marks}: Conversion): LooseBlock[] | undefined {
  const [only, ...more] = node.children
  if (only?.type !== 'text' || more.length > 0) return undefined
  const found: LooseBlock[] = []
  for (const part of splitMarks(only.value)) {
    if (typeof part === 'string' && part.trim() === '') continue
    const block = typeof part === 'number' && marks[part] && asBlock(marks[part])
    if (!block) return undefined
    found.push(block)
  }
  return found.length > 0 ? found : undefined
}

function asBlock(mark: Mark): LooseBlock | undefined {
  const isBlock = ['definitions', 'contents', 'markdown', 'line'].includes(mark.type)
  return isBlock ? (mark as LooseBlock) : undefined
}

function itemOf(node: ListItem, conversion: Conversion): TemplateItem {
  const [first, ...rest] = node.children
  const at = atOf(node, conversion)
  if (first?.type !== 'paragraph')
    return {type: 'item', children: convertBlocks(node.children, conversion), at}
  const {anchor, paragraph} = takeAnchor(first, conversion)
  const inlines = convertInlines(paragraph.children, conversion)
  const {heading, text} = takeHeading(inlines)
  const opening: TemplateBlock[] =
    text.length > 0 ? [{type: 'paragraph', style: 'body', children: text, at}] : []
  return {
    type: 'item',
    ...(anchor ? {anchor} : {}),
    ...(heading ? {heading} : {}),
    children: [...opening, ...convertBlocks(rest, conversion)],
    at,
  }
}

function takeAnchor(node: Paragraph, {marks}: Conversion): {anchor?: string; paragraph: Paragraph} {
  const [first, ...rest] = node.children
  if (first?.type !== 'text') return {paragraph: node}
  const [, number, after] = /^\uE000(\d+)\uE001\u2E4F?\s*(.*)$/s.exec(first.value) ?? []
  const mark = number === undefined ? undefined : marks[Number(number)]
  if (mark?.type !== 'anchor') return {paragraph: node}
  const text = after ? [{...first, value: after}] : []
  return {anchor: mark.name, paragraph: {...node, children: [...text, ...rest]}}
}

/** `**Heading.** Text`: bold words at the start that end in a full stop. */
function takeHeading(inlines: readonly TemplateInline[]): {
  heading?: readonly TemplateInline[]
  text: readonly TemplateInline[]
} {
  const [first, second, ...rest] = inlines
  const last = first?.type === 'strong' ? first.children.at(-1) : undefined
  if (first?.type !== 'strong' || last?.type !== 'text' || !last.value.endsWith('.'))
    return {text: inlines}
  const heading = [...first.children.slice(0, -1), {...last, value: last.value.slice(0, -1)}]
  if (second?.type !== 'text') return {heading, text: second ? [second, ...rest] : []}
  const value = second.value.trimStart()
  return {heading, text: value === '' ? rest : [{...second, value}, ...rest]}
}

function tableOf(node: Table, conversion: Conversion): LooseBlock {
  const [header, ...rows] = node.children
  const tokens = rows.flatMap((row): Token<TemplateRow>[] => {
    const cells = row.children.map(({children}) => children)
    const before: BlockMark[] = []
    const after: BlockMark[] = []
    const inner = cells.map((children) =>
      children.map((child) => {
        if (child.type !== 'text') return child
        return {...child, value: takeRowMarks(child.value, conversion, {before, after})}
      }),
    )
    const at = atOf(row, conversion)
    const converted = inner.map((children) => convertInlines(children, conversion))
    return [...before, {type: 'row', cells: converted, at}, ...after]
  })
  const heads = header?.children ?? []
  const labelled = heads.every(({children}) => children.length === 0)
  const rowTokens = labelled ? tokens.map(labelOfRow) : tokens
  return {
    type: 'table',
    align: (node.align ?? []).map((align) => align ?? 'left'),
    header: labelled ? [] : heads.map(({children}) => convertInlines(children, conversion)),
    rows: nest<TemplateRow>(rowTokens, conversion),
    at: atOf(node, conversion),
  }
}

/** Without heads the first column names what the others say: a term that is defined there is a label. */
function labelOfRow(token: Token<TemplateRow>): Token<TemplateRow> {
  if (token.type !== 'row') return token
  const [first = [], ...rest] = token.cells
  const label = first.map((node) =>
    node.type === 'definedTerm' ? {...node, label: true as const} : node,
  )
  return {...token, cells: [label, ...rest]}
}

/** Marks that stood on lines of their own between rows were moved into the rows; here they move out, with the space around. */
function takeRowMarks(
  value: string,
  {marks}: Conversion,
  found: {before: BlockMark[]; after: BlockMark[]},
): string {
  return value.replaceAll(/\s*\uE000(\d+)\uE001\u2E4F?\s*/g, (whole, number: string) => {
    const mark = marks[Number(number)]
    if (!mark || !isBlockMark(mark) || !mark.alone) return whole
    found[mark.type === 'open' ? 'before' : 'after'].push(mark)
    return ''
  })
}

function signatureOf(
  children: readonly LooseNode[],
  mark: BlockMark,
  conversion: Conversion,
): LooseBlock | undefined {
  const foreign = children.find(({type}) => !['paragraph', 'line', 'choice', 'loop'].includes(type))
  if (!foreign)
    return {type: 'signature', children: children as readonly TemplateSignatureNode[], at: mark.at}
  const [line, column] = mark.at
  conversion.diagnostics.push(
    report(misplaced, {
      message: `Unexpected ${foreign.type} in an execution block, expected paragraphs and lines`,
      place: {file: conversion.file, start: {line, column}},
    }),
  )
  return {type: 'signature', children: [], at: mark.at}
}

function atOf(
  node: {position?: {start: {line: number; column: number}} | undefined},
  {locate}: Conversion,
): At {
  return node.position ? locate(node.position.start.line, node.position.start.column) : [1, 1]
}

function fail(
  kind: DiagnosticKind,
  node: RootContent,
  message: string,
  conversion: Conversion,
): [] {
  const [line, column] = atOf(node, conversion)
  conversion.diagnostics.push(
    report(kind, {message, place: {file: conversion.file, start: {line, column}}}),
  )
  return []
}
