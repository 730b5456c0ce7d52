import {elementsIn, type XmlElement} from '@ringfence/opc'
import {emptyCell} from './kinds.ts'
import type {Fault} from './lint-package.ts'

/** Every table cell ends in a paragraph. */
export function* checkCells(root: XmlElement): Generator<Fault> {
  for (const {name, children} of elementsIn(root))
    if (name === 'w:tc' && children.at(-1)?.name !== 'w:p')
      yield [emptyCell, 'A table cell does not end in a paragraph']
}
