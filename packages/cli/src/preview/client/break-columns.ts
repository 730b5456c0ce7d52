import {element} from './element.ts'

/** What `paper.ts` lets open a page by `break-before` and `break-after`. */
const opensPage = '.cover .contents, .cover + *, .schedule'

/**
 * Firefox does not break columns where a style says so: there, what fills the rest of the column stands before each
 * element that opens a page. The result takes the fillers out again.
 */
export function breakColumns(columns: HTMLElement, height: number): () => void {
  if (CSS.supports('break-before', 'column')) return () => undefined
  const {top} = columns.getBoundingClientRect()
  const fillers = [...columns.querySelectorAll(opensPage)].map((opening) => {
    const filler = element('div')
    opening.before(filler)
    const above = filler.getBoundingClientRect().top - top
    if (above > 1) filler.style.height = `${Math.floor(height - above)}px`
    return filler
  })
  return () => {
    for (const filler of fillers) filler.remove()
  }
}
