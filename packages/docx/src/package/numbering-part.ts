import type {StyleParts} from '../style/style-parts.ts'
import {xml} from '../xml.ts'

/** Numbering ids of lists inside values begin here. */
export const firstListId = 1000

/** `word/numbering.xml` with one more instance for each list that counts anew. */
export function numberingPart({parts, orderedListId}: StyleParts, orderedLists: number): string {
  const numbering = parts['word/numbering.xml'] ?? ''
  if (orderedLists === 0) return numbering
  const instances = Array.from({length: orderedLists}, (_, index) =>
    String(
      xml`<w:num w:numId="${firstListId + index}"><w:abstractNumId w:val="${orderedListId}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    ),
  )
  return numbering.replace('</w:numbering>', () => `${instances.join('')}</w:numbering>`)
}
