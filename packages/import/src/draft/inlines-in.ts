import type {Inline} from '../recognise/inline.ts'
import {nodesIn, type Part} from '../recognise/outline.ts'
import type {Words} from './write-blocks.ts'

/** All inlines of a part, those in text that may go among them. */
export function* inlinesIn({children}: Pick<Part<Words>, 'children'>): Generator<Inline> {
  for (const node of nodesIn(children))
    switch (node.type) {
      case 'item':
        yield* deep([...(node.heading ?? []), ...node.text])
        break
      case 'text':
        yield* deep(node.text)
        break
      case 'table':
        yield* deep(node.rows.flat(2))
        break
      case 'signature':
        yield* deep(node.texts.flat())
        break
      case 'definitions':
        yield* deep(node.entries.flatMap(({text}) => text))
        break
    }
}

function* deep(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline
    if (inline.type === 'optional') yield* deep(inline.children)
  }
}
