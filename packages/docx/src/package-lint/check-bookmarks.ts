import {elementsIn, type XmlElement} from '@ringfence/opc'
import {brokenBookmark} from './kinds.ts'
import type {Fault} from './lint-package.ts'

/** Bookmarks have ids and names of their own and are closed; what fields and links name exists. */
export function* checkBookmarks(root: XmlElement): Generator<Fault> {
  const open = new Set<string>()
  const ids = new Set<string>()
  const names = new Set<string>()
  const wanted = new Set<string>()
  for (const {name, attributes, text} of elementsIn(root)) {
    const id = attributes['w:id'] ?? ''
    if (name === 'w:bookmarkStart') {
      const bookmark = attributes['w:name'] ?? ''
      if (ids.has(id)) yield [brokenBookmark, `Two bookmarks have the id \`${id}\``]
      if (names.has(bookmark)) yield [brokenBookmark, `Two bookmarks have the name \`${bookmark}\``]
      ids.add(id)
      names.add(bookmark)
      open.add(id)
    }
    if (name === 'w:bookmarkEnd' && !open.delete(id))
      yield [brokenBookmark, `The bookmark \`${id}\` ends without a beginning`]
    const [, target] = /^\s*(?:REF|PAGEREF)\s+(\S+)/.exec(name === 'w:instrText' ? text : '') ?? []
    if (target !== undefined) wanted.add(target)
    if (name === 'w:hyperlink' && attributes['w:anchor']) wanted.add(attributes['w:anchor'])
  }
  for (const id of open) yield [brokenBookmark, `The bookmark \`${id}\` is not closed`]
  for (const name of wanted) if (!names.has(name)) yield [brokenBookmark, `No bookmark \`${name}\``]
}
