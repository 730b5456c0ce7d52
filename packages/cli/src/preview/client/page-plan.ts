import {isElement, isText} from './node-type.ts'

/** Where a node came to lie on the pages that the browser broke its text into. */
export interface PagePlan {
  readonly node: Node
  readonly first: number
  readonly last: number
  readonly children: readonly PagePlan[]
  /** Where a text goes on on the next page. */
  readonly cuts: readonly number[]
}

/** Reads the pages of all that stands in columns, each `step` pixels after the one before. */
export function pagePlans(columns: HTMLElement, step: number): readonly PagePlan[] {
  const origin = columns.getBoundingClientRect().left
  const reading: Reading = {
    range: columns.ownerDocument.createRange(),
    pagesOf: (rects) =>
      [...rects]
        .filter(({height}) => height > 0)
        .map(({left}) => Math.max(0, Math.floor((left - origin + 1) / step))),
    reached: 0,
  }
  return [...columns.childNodes].map((node) => planOf(node, reading))
}

interface Reading {
  readonly range: Range
  readonly pagesOf: (rects: DOMRectList) => readonly number[]
  /** What has no place of its own goes with what was before it. */
  reached: number
}

function planOf(node: Node, reading: Reading): PagePlan {
  return isText(node) ? ofText(node, reading) : ofElement(node as Element, reading)
}

function whole(node: Node, page: number, reading: Reading): PagePlan {
  reading.reached = page
  return {node, first: page, last: page, children: [], cuts: []}
}

function ofText(node: Text, reading: Reading): PagePlan {
  if (node.data.trim() === '') return whole(node, reading.reached, reading)
  reading.range.selectNodeContents(node)
  const pages = reading.pagesOf(reading.range.getClientRects())
  if (pages.length === 0) return whole(node, reading.reached, reading)
  const first = Math.min(...pages)
  const last = Math.max(...pages)
  if (first === last) return whole(node, first, reading)
  reading.reached = last
  const cuts = Array.from({length: last - first}, (_, index) =>
    cutBefore(node, first + index + 1, reading),
  )
  return {node, first, last, children: [], cuts}
}

/** The first character of a text that stands on a page. */
function cutBefore(node: Text, page: number, {range, pagesOf}: Reading): number {
  let from = 0
  let to = node.length
  while (from < to) {
    const middle = (from + to) >> 1
    range.setStart(node, middle)
    range.setEnd(node, middle + 1)
    const [at = -1] = pagesOf(range.getClientRects())
    // A space at the end of a line has no place of its own: it goes with what is before it.
    if (at >= page) to = middle
    else from = middle + 1
  }
  return from
}

function ofElement(node: Element, reading: Reading): PagePlan {
  const pages = reading.pagesOf(node.getClientRects())
  if (pages.length === 0) return whole(node, reading.reached, reading)
  const first = Math.min(...pages)
  const last = Math.max(...pages)
  if (first === last || node.localName === 'tr') return whole(node, first, reading)
  reading.reached = first
  const children = [...node.childNodes].map((each) => planOf(each, reading))
  const [number, ...rest] = children
  const opens = rest.find((each) => isElement(each.node))
  // A number stands where its text begins.
  if (number && opens && isElement(number.node) && number.node.matches('.number'))
    children[0] = {...number, first: opens.first, last: opens.first}
  reading.reached = last
  return {node, first, last, children, cuts: []}
}
