import type {Aside} from '../source/source-document.ts'
import type {WordPackage} from './open-document.ts'
import {textIn} from './text-in.ts'

/** Headers and footers, each text once. */
export function readRunningTexts({related}: WordPackage): readonly Aside[] {
  return (['header', 'footer'] as const).flatMap((kind) => {
    const texts = related(kind).map((root) =>
      root.children
        .map((each) => textIn(each, 'w:t'))
        .join(' ')
        .trim(),
    )
    return [...new Set(texts)]
      .filter((text) => text !== '')
      .map((text) => ({kind, at: {paragraph: 0}, text}))
  })
}
