import {anchorOf} from '../anchor-of.ts'

/** GitHub keeps the element, and finds it by its id without the prefix that it adds. */
export function anchorElement(id: string): string {
  return `<a id="${anchorOf(id).replaceAll(/[&<>"]/g, '-')}"></a>`
}
