import type {WordPackage} from './open-document.ts'
import {textIn} from './text-in.ts'

/** Texts of notes and comments, by kind and id, with who made them. */
export function readNotes({related}: WordPackage): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  for (const kind of ['footnote', 'endnote', 'comment'])
    for (const root of related(`${kind}s`))
      for (const note of root.children) {
        const {'w:id': id = '', 'w:author': author, 'w:type': type} = note.attributes
        // Separators are notes too.
        if (type !== undefined && type !== 'normal') continue
        const text = note.children
          .map((each) => textIn(each, 'w:t'))
          .join(' ')
          .trim()
        notes.set(`${kind} ${id}`, author === undefined ? text : `${author}: ${text}`)
      }
  return notes
}
