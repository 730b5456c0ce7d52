import {breakColumns} from './break-columns.ts'
import {element} from './element.ts'
import {pagePlans} from './page-plan.ts'
import {putOnPages} from './put-on-pages.ts'

/** What the page is told of the paper; lengths in millimetres. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly margins: {top: number; right: number; bottom: number; left: number}
  readonly header: Words
  readonly footer: Words
  readonly draft: boolean
}

/** `{page}` and `{pages}` stand for numbers. */
interface Words {
  readonly left: string
  readonly right: string
}

/**
 * Divides the text of a page into sheets, and says how many there are. The browser breaks it, as columns of the
 * height of a page; what stands in each column is then moved onto a sheet of its own. All is measured before anything
 * moves, so that the browser lays the text out twice, however many pages there are.
 */
export function paginate(inside: Document, sheet: Sheet): number {
  const main = inside.querySelector('main') as HTMLElement
  main.prepend(...inside.querySelectorAll('body > header > :not(.draft)'))
  inside.querySelector('body > header')?.remove()
  const {step, height} = layInColumns(main, sheet)
  const takeFillersOut = breakColumns(main, height)
  const plans = pagePlans(main, step)
  const count = Math.max(0, ...plans.map(({last}) => last)) + 1
  const texts = Array.from({length: count}, () => element('div', '', 'text'))
  for (const each of plans) putOnPages(each, (page) => texts[page] as Node)
  takeFillersOut()
  const sheets = texts.map((text, index) => sheetWith(text, sheet, {number: index + 1, count}))
  main.className = 'sheets'
  main.style.cssText = ''
  main.replaceChildren(...sheets)
  numberContents(inside, sheets)
  return count
}

interface Columns {
  /** How far it is from one column to the next, in pixels. */
  readonly step: number
  readonly height: number
}

/** Has the browser break the text. */
function layInColumns(main: HTMLElement, {width, height, margins}: Sheet): Columns {
  const millimetre = 96 / 25.4
  const gap = 40
  const wide = (width - margins.left - margins.right) * millimetre
  const high = (height - margins.top - margins.bottom) * millimetre
  main.className = 'columns'
  main.style.cssText = `width: ${wide}px; height: ${high}px; column-width: ${wide}px; column-gap: ${gap}px`
  return {step: wide + gap, height: high}
}

interface PageNumber {
  readonly number: number
  readonly count: number
}

function sheetWith(text: HTMLElement, sheet: Sheet, page: PageNumber): HTMLElement {
  const {width, height, margins, header, footer, draft} = sheet
  const {top, right, bottom, left} = margins
  const made = element('div', '', draft ? 'sheet unready' : 'sheet')
  made.setAttribute('role', 'group')
  made.setAttribute('aria-label', `Page ${page.number} of ${page.count}`)
  made.style.cssText = `width: ${width}mm; min-height: ${height}mm; padding: ${top}mm ${right}mm ${bottom}mm ${left}mm`
  made.append(text)
  // The first page is the cover, which has neither in the Word document.
  if (page.number > 1)
    made.append(runningLine(header, 'above', page), runningLine(footer, 'below', page))
  return made
}

function runningLine({left, right}: Words, where: string, {number, count}: PageNumber): Node {
  const made = element('div', '', `running ${where}`)
  made.setAttribute('aria-hidden', 'true')
  const words = (text: string) =>
    text.replaceAll('{page}', String(number)).replaceAll('{pages}', String(count))
  made.append(element('span', words(left)), element('span', words(right)))
  return made
}

function numberContents(inside: Document, sheets: readonly HTMLElement[]): void {
  for (const link of inside.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    const target = inside.getElementById(decodeURIComponent(link.hash.slice(1)))
    const page = sheets.findIndex((each) => target && each.contains(target))
    link.append(element('span', page < 0 ? '' : String(page + 1), 'page'))
  }
}
