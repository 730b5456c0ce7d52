import {nodesIn, type Part} from '../recognise/outline.ts'
import {inlinesIn} from './inlines-in.ts'
import {Names} from './names.ts'
import type {Words} from './write-blocks.ts'

/** Only what is referred to needs an anchor. */
export function nameAnchors(parts: readonly Part<Words>[]): ReadonlyMap<string, string> {
  const wanted = new Set(
    parts.flatMap((part) =>
      [...inlinesIn(part)].flatMap((inline) => (inline.type === 'reference' ? [inline.to] : [])),
    ),
  )
  const anchors = new Map<string, string>()
  for (const part of parts) {
    const names = new Names()
    for (const node of nodesIn(part.children)) {
      if (node.type !== 'item' || !wanted.has(node.id)) continue
      const heading =
        node.heading?.map((inline) => (inline.type === 'text' ? inline.text : '')).join('') ?? ''
      anchors.set(
        node.id,
        names.take(heading, {
          fallback: `item-${
            node.full
              .toLowerCase()
              .match(/[a-z0-9]+/g)
              ?.join('-') ?? 'x'
          }`,
        }),
      )
    }
  }
  return anchors
}
