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
import {eachEntry, fillInlines, fillSlot, inBranch, placeAt} from './fill-inlines.ts'
import {fillMarkdown} from './fill-markdown.ts'
import {mendEndings} from './mend-endings.ts'
import type {Scope} from './scope.ts'
import {scopeWithin} from './trace.ts'

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
      const place = placeAt(node.at, context, scope)
      const children = fillInlines(node.children, scopeWithin(place, scope), context)
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
      return [{type: 'definitions', entries: [], place: placeAt(node.at, context, scope)}]
    case 'contents':
      return [{type: 'contents', place: placeAt(node.at, context, scope)}]
    case 'choice':
      return inBranch(node, {scope, file: context.file}, (children, inner) =>
        fillBlocks(children, inner, context, ids),
      )
    case 'loop':
      return eachEntry(node, scope, (children, inner) => fillBlocks(children, inner, context, ids))
  }
}

function fillItems(node: TemplateItems, scope: Scope, context: FillContext, ids: ItemIds): Item[] {
  const fill = (item: TemplateItem, inner: Scope) => fillItem(item, inner, context, ids)
  const items = flatten(node.children, {scope, file: context.file}, fill)
  return node.conjunction
    ? mendEndings(items, {conjunction: node.conjunction, ending: node.ending ?? '.'})
    : items
}

function flatten(
  nodes: readonly TemplateItemNode[],
  {scope, file}: {readonly scope: Scope; readonly file: string},
  fill: (item: TemplateItem, scope: Scope) => Item,
): Item[] {
  const inside = (children: readonly TemplateItemNode[], inner: Scope) =>
    flatten(children, {scope: inner, file}, fill)
  return nodes.flatMap((node): Item[] => {
    if (node.type === 'item') return [fill(node, scope)]
    if (node.type === 'choice') return inBranch(node, {scope, file}, inside)
    return eachEntry(node, scope, inside)
  })
}

function fillItem(node: TemplateItem, scope: Scope, context: FillContext, ids: ItemIds): Item {
  ids.count += 1
  const id = node.anchor ? `${ids.section}#${node.anchor}` : `${ids.parent}/${ids.count}`
  const inner: ItemIds = {section: ids.section, parent: id, count: 0}
  const place = placeAt(node.at, context, scope)
  const within = scopeWithin(place, scope)
  return {
    type: 'item',
    id,
    ...(node.heading ? {heading: fillInlines(node.heading, within, context)} : {}),
    children: fillBlocks(node.children, within, context, inner),
    place,
  }
}

function fillTable(node: TemplateTable, scope: Scope, context: FillContext): Table {
  const place = placeAt(node.at, context, scope)
  const within = scopeWithin(place, scope)
  return {
    type: 'table',
    align: node.align,
    header: node.header.map((cell) => fillInlines(cell, within, context)),
    rows: fillRows(node.rows, within, context),
    place,
  }
}

function fillRows(
  nodes: readonly TemplateRowNode[],
  scope: Scope,
  context: FillContext,
): Table['rows'] {
  return nodes.flatMap((node): Table['rows'] => {
    if (node.type === 'row') return [node.cells.map((cell) => fillInlines(cell, scope, context))]
    const inside = (children: readonly TemplateRowNode[], inner: Scope) => [
      ...fillRows(children, inner, context),
    ]
    return node.type === 'choice'
      ? inBranch(node, {scope, file: context.file}, inside)
      : eachEntry(node, scope, inside)
  })
}

function fillSignature(node: TemplateSignature, scope: Scope, context: FillContext): Signature {
  const place = placeAt(node.at, context, scope)
  const parts = fillSignatureNodes(node.children, scopeWithin(place, scope), context)
  return {
    type: 'signature',
    children: parts.filter((part): part is Paragraph => 'type' in part),
    lines: parts.filter((part): part is SignatureLine => 'label' in part),
    place,
  }
}

function fillSignatureNodes(
  nodes: readonly TemplateSignatureNode[],
  scope: Scope,
  context: FillContext,
): (Paragraph | SignatureLine)[] {
  const inside = (children: readonly TemplateSignatureNode[], inner: Scope) =>
    fillSignatureNodes(children, inner, context)
  return nodes.flatMap((node): (Paragraph | SignatureLine)[] => {
    switch (node.type) {
      case 'paragraph': {
        const place = placeAt(node.at, context, scope)
        const children = fillInlines(node.children, scopeWithin(place, scope), context)
        return [{type: 'paragraph', style: node.style, children, place}]
      }
      case 'line': {
        const value = node.slot && fillSlot(node.slot, scope, context)
        return [{label: context.spell(node.label), ...(value ? {value} : {})}]
      }
      case 'choice':
        return inBranch(node, {scope, file: context.file}, inside)
      case 'loop':
        return eachEntry(node, scope, inside)
    }
  })
}
