import type {Note} from './inline-context.ts'
import {linksIn} from './links-in.ts'
import type {WordPackage} from './open-document.ts'
import {textIn} from './text-in.ts'
import {readStyles} from './word-styles.ts'

/** Notes and comments, by kind and id. */
export function readNotes(document: WordPackage): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>()
  const styles = readStyles(document.related('styles')[0])
  for (const kind of ['footnote', 'endnote', 'comment'])
    for (const root of document.related(`${kind}s`))
      for (const note of root.children) {
        const {'w:id': id = '', 'w:author': author, 'w:type': type} = note.attributes
        // Separators are notes too.
        if (type !== undefined && type !== 'normal') continue
        const text = note.children
          .map((each) => textIn(each, 'w:t'))
          .join(' ')
          .trim()
        notes.set(`${kind} ${id}`, {
          text: author === undefined ? text : `${author}: ${text}`,
          links: linksIn(note, document.addressesOf(root), styles),
        })
      }
  return notes
}
