import type {Block, Facts, Json} from '@ringfence/model'
import {inlinesOf} from './inlines-of.ts'
import {labelOf} from './label-of.ts'

/** Blocks as JSON: the nodes of the contract tree without their places, with their labels. */
export function blocksOf(blocks: readonly Block[], facts: Facts): readonly Json[] {
  return blocks.map((block) => write(block, facts))
}

type Handlers = {
  readonly [Type in Block['type']]: (node: Extract<Block, {type: Type}>, facts: Facts) => Json
}

const handlers: Handlers = {
  paragraph: ({type, style, children}, facts) => ({
    type,
    style,
    children: inlinesOf(children, facts),
  }),
  item: ({type, id, heading, children}, facts) => ({
    type,
    id,
    label: labelOf(id, facts),
    ...(heading ? {heading: inlinesOf(heading, facts)} : {}),
    children: blocksOf(children, facts),
  }),
  list: ({type, ordered, items}, facts) => ({
    type,
    ordered,
    items: items.map((item) => blocksOf(item, facts)),
  }),
  table: ({type, align, header, rows}, facts) => ({
    type,
    align,
    header: header.map((cell) => inlinesOf(cell, facts)),
    rows: rows.map((row) => row.map((cell) => inlinesOf(cell, facts))),
  }),
  signature: ({type, children, lines}, facts) => ({
    type,
    children: blocksOf(children, facts),
    lines: lines.map(({label, value}) => ({
      label,
      value: value ? (inlinesOf([value], facts)[0] ?? null) : null,
    })),
  }),
  definitions: ({type, entries}, facts) => ({
    type,
    entries: entries.map(({id, term, version, children}) => ({
      id,
      term,
      version,
      children: blocksOf(children, facts),
    })),
  }),
  contents: ({type}) => ({type}),
}

function write<Type extends Block['type']>(node: Extract<Block, {type: Type}>, facts: Facts): Json {
  return handlers[node.type as Type](node, facts)
}
