import type {Contract, Paragraph} from '@ringfence/model'

/** The paragraph that titles the whole document: the first in the style of a title. */
export function titleOf({sections}: Contract): Paragraph | undefined {
  for (const {children} of sections)
    for (const block of children)
      if (block.type === 'paragraph' && block.style === 'title') return block
  return undefined
}
