import type {XmlElement} from '@ringfence/opc'
import {childOf} from './attribute.ts'

/** Whether a paragraph's mark was deleted, so that it goes on in the next one. */
export function markDeleted(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
}
