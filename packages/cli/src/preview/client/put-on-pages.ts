import {isText} from './node-type.ts'
import type {PagePlan} from './page-plan.ts'

/** Moves a node to where it came to lie; what goes on on another page is divided. */
export function putOnPages(plan: PagePlan, home: (page: number) => Node): void {
  const {node, first, children, cuts} = plan
  if (isText(node) && cuts.length > 0) {
    for (const [index, cut] of [...cuts.entries()].reverse())
      home(first + index + 1).appendChild(node.splitText(cut))
    home(first).appendChild(node)
    return
  }
  if (children.length === 0) {
    home(first).appendChild(node)
    return
  }
  const copies = new Map<number, Element>()
  const copyOn = (page: number): Element => {
    const copy = copies.get(page) ?? copyOf(plan, page, copies.values().next().value)
    if (!copies.has(page)) home(page).appendChild(copy)
    copies.set(page, copy)
    return copy
  }
  for (const child of children) putOnPages(child, copyOn)
}

/** The element without its content; a table has its heads again on each page. */
function copyOf({node, last}: PagePlan, page: number, earlier: Element | undefined): Element {
  const copy = (node as Element).cloneNode(false) as Element
  if (earlier) copy.removeAttribute('id')
  if (page < last && copy.matches('p, .lead')) copy.classList.add('broken')
  const head = copy.localName === 'table' ? earlier?.querySelector('thead') : undefined
  if (head) copy.append(head.cloneNode(true))
  return copy
}
