import type {
  Block,
  Item,
  Paragraph,
  Signature,
  SignatureLine,
  Table,
  TemplateBlock,
  TemplateItem,
  TemplateItemNode,
  TemplateItems,
  TemplateRowNode,
  TemplateSignature,
  TemplateSignatureNode,
  TemplateTable,
} from '@ringfence/model'
import type {FillContext} from './context.ts'
import {chosen, eachEntry, fillInlines, fillSlot, placeAt} from './fill-inlines.ts'
import {fillMarkdown} from './fill-markdown.ts'
import {mendEndings} from './mend-endings.ts'
import type {Scope} from './scope.ts'

/** Gives items their ids: by anchor, or by position in the section. */
export interface ItemIds {
  readonly section: string
  /** Id of the item around, or of the section. */
  readonly parent: string
  count: number
}

/** Fills the blocks of a section, an item or a definition. */
export function fillBlocks(
  nodes: readonly TemplateBlock[],
  scope: Scope,
  context: FillContext,
  ids: ItemIds,
): Block[] {
  return nodes.flatMap((node) => fillBlock(node, scope, context, ids))
}

function fillBlock(
  node: TemplateBlock,
  scope: Scope,
  context: FillContext,
  ids: ItemIds,
): readonly Block[] {
  switch (node.type) {
    case 'paragraph': {
      const children = fillInlines(node.children, scope, context)
      const place = placeAt(node.at, context)
      return children.length > 0 ? [{type: 'paragraph', style: node.style, children, place}] : []
    }
    case 'items':
      return fillItems(node, scope, context, ids)
    case 'table':
      return [fillTable(node, scope, context)]
    case 'signature':
      return [fillSignature(node, scope, context)]
    case 'markdown':
      return fillMarkdown(node, scope, context)
    case 'definitions':
      return [{type: 'definitions', entries: [], place: placeAt(node.at, context)}]
    case 'contents':
      return [{type: 'contents', place: placeAt(node.at, context)}]
    case 'choice':
      return fillBlocks(chosen(node, scope), scope, context, ids)
    case 'loop':
      return eachEntry(node, scope, (children, inner) => fillBlocks(children, inner, context, ids))
  }
}

function fillItems(node: TemplateItems, scope: Scope, context: FillContext, ids: ItemIds): Item[] {
  const items = flatten(node.children, scope, (item, inner) => fillItem(item, inner, context, ids))
  return node.conjunction
    ? mendEndings(items, {conjunction: node.conjunction, ending: node.ending ?? '.'})
    : items
}

function flatten(
  nodes: readonly TemplateItemNode[],
  scope: Scope,
  fill: (item: TemplateItem, scope: Scope) => Item,
): Item[] {
  return nodes.flatMap((node): Item[] => {
    if (node.type === 'item') return [fill(node, scope)]
    if (node.type === 'choice') return flatten(chosen(node, scope), scope, fill)
    return eachEntry(node, scope, (children, inner) => flatten(children, inner, fill))
  })
}

function fillItem(node: TemplateItem, scope: Scope, context: FillContext, ids: ItemIds): Item {
  ids.count += 1
  const id = node.anchor ? `${ids.section}#${node.anchor}` : `${ids.parent}/${ids.count}`
  const inner: ItemIds = {section: ids.section, parent: id, count: 0}
  return {
    type: 'item',
    id,
    ...(node.heading ? {heading: fillInlines(node.heading, scope, context)} : {}),
    children: fillBlocks(node.children, scope, context, inner),
    place: placeAt(node.at, context),
  }
}

function fillTable(node: TemplateTable, scope: Scope, context: FillContext): Table {
  return {
    type: 'table',
    align: node.align,
    header: node.header.map((cell) => fillInlines(cell, scope, context)),
    rows: fillRows(node.rows, scope, context),
    place: placeAt(node.at, context),
  }
}

function fillRows(
  nodes: readonly TemplateRowNode[],
  scope: Scope,
  context: FillContext,
): Table['rows'] {
  return nodes.flatMap((node): Table['rows'] => {
    if (node.type === 'row') return [node.cells.map((cell) => fillInlines(cell, scope, context))]
    if (node.type === 'choice') return fillRows(chosen(node, scope), scope, context)
    return eachEntry(node, scope, (children, inner) => fillRows(children, inner, context))
  })
}

function fillSignature(node: TemplateSignature, scope: Scope, context: FillContext): Signature {
  const parts = fillSignatureNodes(node.children, scope, context)
  return {
    type: 'signature',
    children: parts.filter((part): part is Paragraph => 'type' in part),
    lines: parts.filter((part): part is SignatureLine => 'label' in part),
    place: placeAt(node.at, context),
  }
}

function fillSignatureNodes(
  nodes: readonly TemplateSignatureNode[],
  scope: Scope,
  context: FillContext,
): (Paragraph | SignatureLine)[] {
  return nodes.flatMap((node): (Paragraph | SignatureLine)[] => {
    switch (node.type) {
      case 'paragraph': {
        const children = fillInlines(node.children, scope, context)
        return [{type: 'paragraph', style: node.style, children, place: placeAt(node.at, context)}]
      }
      case 'line': {
        const value = node.slot && fillSlot(node.slot, scope, context)
        return [{label: context.spell(node.label), ...(value ? {value} : {})}]
      }
      case 'choice':
        return fillSignatureNodes(chosen(node, scope), scope, context)
      case 'loop':
        return eachEntry(node, scope, (children, inner) =>
          fillSignatureNodes(children, inner, context),
        )
    }
  })
}
