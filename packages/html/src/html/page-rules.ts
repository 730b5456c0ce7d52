import type {DocumentInfo, HouseStyle} from '@ringfence/model'
import {quoted} from './css-values.ts'

/** How the page prints in a house style: paper, margins, and the words above and below the text. */
export function pageRules(info: DocumentInfo, {page, header, footer, sizes}: HouseStyle): string {
  const american = info.language === 'en-US'
  const paper = page.size === 'auto' ? (american ? 'Letter' : 'A4') : page.size
  const {top, right, bottom, left} = page.margins
  const margins = [top, right, bottom, left].map((length) => `${Number(length)}mm`).join(' ')
  const boxes = {
    'top-left': header.left,
    'top-right': header.right,
    'bottom-left': footer.left,
    'bottom-right': footer.right,
  }
  const rules = Object.entries(boxes).map(
    ([box, words]) =>
      `  @${box} { content: ${content(words, info)}; font: ${Number(sizes.small)}pt var(--heading-font) }`,
  )
  return `@page { size: ${paper}; margin: ${margins};\n${rules.join('\n')}\n}`
}

/** The words of a header or footer as CSS: strings and page counters side by side. */
function content(words: string, info: DocumentInfo): string {
  const known: Readonly<Record<string, string>> = {
    '{title}': quoted(info.title),
    '{reference}': quoted(info.reference ?? ''),
    '{page}': 'counter(page)',
    '{pages}': 'counter(pages)',
  }
  const parts = words.split(/(\{(?:title|reference|pages?)\})/).filter((part) => part !== '')
  return parts.length === 0 ? 'none' : parts.map((part) => known[part] ?? quoted(part)).join(' ')
}
