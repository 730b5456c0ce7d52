/** What the page is told of the paper; lengths in millimetres. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly margins: {top: number; right: number; bottom: number; left: number}
  readonly header: {readonly left: string; readonly right: string}
  readonly footer: {readonly left: string; readonly right: string}
  readonly draft: boolean
}

/**
 * Divides the text of a page into sheets, and says how many there are. The browser breaks it, as columns of the
 * height of a page; what stands in each column is then moved onto a sheet of its own. All is measured before anything
 * moves, so that the browser lays the text out twice, however many pages there are.
 */
export function paginate(inside: Document, sheet: Sheet): number {
  interface Plan {
    readonly node: Node
    readonly first: number
    readonly last: number
    readonly children: readonly Plan[]
    /** Where a text goes on on the next page. */
    readonly cuts: readonly number[]
  }
  const millimetre = 96 / 25.4
  const {top, right, bottom, left} = sheet.margins
  const width = (sheet.width - left - right) * millimetre
  const height = (sheet.height - top - bottom) * millimetre
  const step = width + 40
  const main = inside.querySelector('main') as HTMLElement
  main.prepend(...inside.querySelectorAll('body > header > :not(.draft)'))
  inside.querySelector('body > header')?.remove()
  main.className = 'columns'
  main.style.cssText = `width: ${width}px; height: ${height}px; column-width: ${width}px; column-gap: 40px`
  const origin = main.getBoundingClientRect().left
  let reached = 0

  const pageOf = (rect: DOMRect) => Math.max(0, Math.floor((rect.left - origin + 1) / step))
  const pagesOf = (rects: DOMRectList) => [...rects].filter((rect) => rect.height > 0).map(pageOf)
  const plan = (node: Node): Plan =>
    node instanceof Text ? ofText(node) : ofElement(node as Element)
  const whole = (node: Node, page: number): Plan => {
    reached = page
    return {node, first: page, last: page, children: [], cuts: []}
  }
  const range = inside.createRange()

  const ofText = (node: Text): Plan => {
    if (node.data.trim() === '') return whole(node, reached)
    range.selectNodeContents(node)
    const pages = pagesOf(range.getClientRects())
    const first = Math.min(...pages)
    const last = Math.max(...pages)
    if (pages.length === 0) return whole(node, reached)
    if (first === last) return whole(node, first)
    reached = last
    const cuts = Array.from({length: last - first}, (_, index) =>
      cutBefore(node, first + index + 1),
    )
    return {node, first, last, children: [], cuts}
  }

  /** The first character of a text that stands on a page. */
  const cutBefore = (node: Text, page: number) => {
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

  const ofElement = (node: Element): Plan => {
    const pages = pagesOf(node.getClientRects())
    if (pages.length === 0) return whole(node, reached)
    const first = Math.min(...pages)
    const last = Math.max(...pages)
    if (first === last || node.localName === 'tr') return whole(node, first)
    reached = first
    const children = [...node.childNodes].map(plan)
    const [number, ...rest] = children
    const opens = rest.find((each) => each.node instanceof Element)
    // A number stands where its text begins.
    if (number && opens && number.node instanceof Element && number.node.matches('.number'))
      children[0] = {...number, first: opens.first, last: opens.first}
    reached = last
    return {node, first, last, children, cuts: []}
  }

  const put = (each: Plan, home: (page: number) => Node): void => {
    const {node, first, last, children, cuts} = each
    if (node instanceof Text && cuts.length > 0) {
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
      const known = copies.get(page)
      if (known) return known
      const copy = (node as Element).cloneNode(false) as Element
      if (copies.size > 0) copy.removeAttribute('id')
      if (page < last && copy.matches('p, .lead')) copy.classList.add('broken')
      const head =
        copies.size > 0 && node instanceof HTMLTableElement
          ? copies.values().next().value?.querySelector('thead')
          : undefined
      if (head) copy.append(head.cloneNode(true))
      copies.set(page, copy)
      home(page).appendChild(copy)
      return copy
    }
    for (const child of children) put(child, copyOn)
  }

  const line = (
    words: {readonly left: string; readonly right: string},
    className: string,
    number: number,
    count: number,
  ) => {
    const made = inside.createElement('div')
    made.className = `running ${className}`
    made.setAttribute('aria-hidden', 'true')
    for (const each of [words.left, words.right]) {
      const part = inside.createElement('span')
      part.textContent = each
        .replaceAll('{page}', String(number))
        .replaceAll('{pages}', String(count))
      made.append(part)
    }
    return made
  }

  const plans = [...main.childNodes].map(plan)
  const count = Math.max(0, ...plans.map(({last}) => last)) + 1
  const texts = Array.from({length: count}, () => inside.createElement('div'))
  for (const each of plans) put(each, (page) => texts[page] as Node)
  const sheets = texts.map((text, index) => {
    const made = inside.createElement('div')
    made.className = sheet.draft ? 'sheet unready' : 'sheet'
    made.setAttribute('role', 'group')
    made.setAttribute('aria-label', `Page ${index + 1} of ${count}`)
    made.style.cssText = `width: ${sheet.width}mm; min-height: ${sheet.height}mm; padding: ${top}mm ${right}mm ${bottom}mm ${left}mm`
    text.className = 'text'
    made.append(text)
    // The first page is the cover, which has neither in the Word document.
    if (index > 0)
      made.append(
        line(sheet.header, 'above', index + 1, count),
        line(sheet.footer, 'below', index + 1, count),
      )
    return made
  })
  main.className = 'sheets'
  main.style.cssText = ''
  main.replaceChildren(...sheets)
  for (const link of inside.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    const target = inside.getElementById(decodeURIComponent(link.hash.slice(1)))
    const page = sheets.findIndex((each) => target && each.contains(target))
    const number = inside.createElement('span')
    number.className = 'page'
    number.textContent = page < 0 ? '' : String(page + 1)
    link.append(number)
  }
  return count
}
