import {elementsIn, type XmlElement} from '@ringfence/opc'
import {brokenField} from './kinds.ts'
import type {Fault} from './lint-package.ts'

/** Complex fields nest, and each begins, separates at most once and ends. */
export function* checkFields(root: XmlElement): Generator<Fault> {
  const open: {separated: boolean}[] = []
  for (const {name, attributes} of elementsIn(root)) {
    if (name !== 'w:fldChar') continue
    const type = attributes['w:fldCharType']
    const field = open.at(-1)
    if (type === 'begin') open.push({separated: false})
    else if (!field) yield [brokenField, `A field has a mark \`${type}\` without a beginning`]
    else if (type === 'end') open.pop()
    else if (field.separated) yield [brokenField, 'A field separates twice']
    else field.separated = true
  }
  if (open.length > 0) yield [brokenField, `${open.length} fields are not closed`]
}
