import type {List, ListItem, Nodes, RootContent, Table} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {Lines, type Reading} from './reading.ts'

interface Found {
  readonly source: string
  readonly lines: Lines
  readonly references: string[]
}

/** Reads a contract back from Markdown, as GitHub parses it. */
export function readMarkdown(source: string): Reading {
  const root = fromMarkdown(source, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  const found: Found = {source, lines: new Lines(), references: []}
  readBlocks(root.children, found)
  return {lines: found.lines.lines, references: found.references}
}

function readBlocks(blocks: readonly RootContent[], found: Found): void {
  let skip = false
  for (const block of blocks) {
    if (block.type === 'list' && skip) {
      skip = false
      continue
    }
    skip = block.type === 'heading' && textOf(block) === 'Contents'
    if (!skip) readBlock(block, found)
  }
  found.lines.flush()
}

function readBlock(block: RootContent, found: Found): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      found.references.push(...referencesIn(block))
      return found.lines.paragraph(textOf(block))
    case 'list':
      for (const [index, item] of block.children.entries()) {
        found.lines.label(markerOf(block, item, index, found))
        readBlocks(item.children, found)
      }
      return
    case 'table':
      found.references.push(...referencesIn(block))
      return readTable(block, found)
    case 'html':
      return
    default:
      throw new Error(`Unexpected ${block.type} in Markdown`)
  }
}

/** Items of the contract are lists by hyphens, with their labels in the text. */
function markerOf(list: List, item: ListItem, index: number, {source}: Found): string {
  if (list.ordered) return `${(list.start ?? 1) + index}.`
  return source[item.position?.start.offset ?? 0] === '*' ? '•' : ''
}

/** A table without a header is an execution block: labels, and values or rules to write on. */
function readTable({children}: Table, {lines}: Found): void {
  const [header = [], ...rows] = children.map((row) => row.children.map(textOf))
  if (header.some((cell) => cell !== '')) return lines.table([header, ...rows])
  for (const [label = '', value = ''] of rows)
    lines.paragraph(`${label} ${value.replace(/^_{30}$/, '')}`)
}

function referencesIn(node: Nodes): readonly string[] {
  if (node.type === 'link' && node.url.startsWith('#'))
    return [`${textOf(node)} → ${decodeURIComponent(node.url.slice(1))}`]
  return 'children' in node ? node.children.flatMap(referencesIn) : []
}

function textOf(node: Nodes): string {
  if (node.type === 'html') return node.value === '<br>' ? ' ' : ''
  if (node.type === 'break') return ' '
  if ('children' in node) return node.children.map(textOf).join('')
  if (node.type === 'text') return node.value
  throw new Error(`Unexpected ${node.type} in Markdown`)
}
