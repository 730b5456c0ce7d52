import type {Block, Inline, Place, TemplateBlock} from '@ringfence/model'
import {isUnknown} from '@ringfence/model'
import type {FillContext} from './context.ts'
import {fillSlot, placeAt} from './fill-inlines.ts'
import {type ProseBlock, type ProseInline, parseProse} from './parse-prose.ts'
import {lookUp, type Scope} from './scope.ts'

/** Prints a value of several paragraphs: its paragraphs, lists and emphasis, and nothing else of Markdown. */
export function fillMarkdown(
  node: TemplateBlock & {type: 'markdown'},
  scope: Scope,
  context: FillContext,
): Block[] {
  const {value, pointer} = lookUp(scope, node.path)
  const place = placeAt(node.at, context, scope)
  if (typeof value !== 'string' || isUnknown(value)) {
    const field = fillSlot(
      {type: 'slot', helper: 'text', path: node.path, args: [], options: {}, at: node.at},
      scope,
      context,
    )
    return field ? [{type: 'paragraph', style: 'body', children: [field], place}] : []
  }
  const title = context.deal.titleOf(pointer)
  return parseProse(value).map((block) => blockOf(block, {pointer, title, place}))
}

interface Origin {
  readonly pointer: string
  readonly title: string
  readonly place: Place
}

function blockOf(block: ProseBlock, origin: Origin): Block {
  if (block.type === 'list') {
    const items = block.items.map((item) => item.map((child) => blockOf(child, origin)))
    return {type: 'list', ordered: block.ordered, items, place: origin.place}
  }
  const children = block.children.map((child) => inlineOf(child, origin))
  return {type: 'paragraph', style: 'body', children, place: origin.place}
}

function inlineOf(node: ProseInline, origin: Origin): Inline {
  if (node.type === 'text') return {type: 'field', value: node.value, ...origin}
  if (node.type === 'break') return node
  return {type: node.type, children: node.children.map((child) => inlineOf(child, origin))}
}
