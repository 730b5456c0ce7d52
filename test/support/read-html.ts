import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {blank, Lines, type Reading} from './reading.ts'

type Element = DefaultTreeAdapterTypes.Element
type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** Reads a contract back from HTML, as a browser parses it. */
export function readHtml(source: string): Reading {
  const main = [...elementsIn(parse(source))].find(({tagName}) => tagName === 'main')
  if (!main) throw new Error('The page has no main element')
  const lines = new Lines()
  for (const child of main.childNodes) readNode(child, lines)
  lines.flush()
  const references = [...elementsIn(main)]
    .filter((element) => attribute(element, 'class') === 'reference')
    .map((link) => {
      const target = decodeURIComponent(attribute(link, 'href').slice(1))
      return `${textOf(link)} → ${target}`
    })
  return {lines: lines.lines, references}
}

/** Every element below a node, in document order. */
export function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes)
    if ('tagName' in child) {
      yield child
      yield* elementsIn(child)
    }
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? ''
}

function readNode(node: ChildNode, lines: Lines): void {
  if (!('tagName' in node)) return
  const classes = attribute(node, 'class').split(' ')
  if (node.tagName === 'nav') return
  if (/^(?:p|h\d)$/.test(node.tagName) || classes.includes('lead'))
    return lines.paragraph(textOf(node))
  if (node.tagName === 'table') return lines.table(rowsOf(node))
  if (node.tagName === 'dt' || classes.includes('number')) return lines.label(textOf(node))
  if (node.tagName === 'dd') return lines.paragraph(textOf(node))
  if (node.tagName === 'li') lines.label(markerOf(node))
  for (const child of node.childNodes) readNode(child, lines)
  if (node.tagName === 'li' || classes.includes('item')) lines.flush()
}

/** What a browser prints before an item of a list. */
function markerOf(item: Element): string {
  const list = item.parentNode as Element
  const items = list.childNodes.filter((node) => 'tagName' in node)
  return list.tagName === 'ol' ? `${items.indexOf(item) + 1}.` : '•'
}

function rowsOf(table: Element): string[][] {
  const rows = [...elementsIn(table)].filter(({tagName}) => tagName === 'tr')
  return rows.map((row) => [...elementsIn(row)].filter(isCell).map(textOf))
}

function isCell({tagName}: Element): boolean {
  return tagName === 'th' || tagName === 'td'
}

function textOf(node: ChildNode): string {
  if ('value' in node) return node.value
  if (!('tagName' in node) || attribute(node, 'class') === 'unseen') return ''
  if (node.tagName === 'br') return ' '
  const text = node.childNodes.map(textOf).join('')
  return text === '' && attribute(node, 'class') === 'answer' ? blank : text
}
