import {elementsIn, type XmlElement} from '@ringfence/opc'
import {doubledControl} from './kinds.ts'
import type {Fault} from './lint-package.ts'

/** Content controls have ids of their own, and tags that Word takes. */
export function* checkControls(root: XmlElement): Generator<Fault> {
  const ids = new Set<string>()
  for (const {name, children} of elementsIn(root)) {
    if (name !== 'w:sdtPr') continue
    const value = (wanted: string) =>
      children.find((child) => child.name === wanted)?.attributes['w:val'] ?? ''
    const id = value('w:id')
    if (id !== '' && ids.has(id))
      yield [doubledControl, `Two content controls have the id \`${id}\``]
    ids.add(id)
    if (value('w:tag').length > 64)
      yield [doubledControl, `The tag \`${value('w:tag')}\` is too long`]
  }
}
