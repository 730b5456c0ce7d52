import type {XmlElement} from '@ringfence/opc'
import type {Aside} from '../source/source-document.ts'
import {linksIn} from './links-in.ts'
import type {WordPackage} from './open-document.ts'
import {pictureIn, within} from './picture-in.ts'
import {textIn} from './text-in.ts'
import {readStyles} from './word-styles.ts'

/** Headers and footers, each text once, the pictures in them, and where links in them lead. */
export function readRunningTexts(document: WordPackage): readonly Aside[] {
  const styles = readStyles(document.related('styles')[0])
  return (['header', 'footer'] as const).flatMap((kind) => {
    const roots = document.related(kind)
    const texts = roots.map((root) =>
      [...root.children.map(textOf), ...watermarks(root)].join(' ').trim(),
    )
    const links = roots.flatMap((root) => linksIn(root, document.addressesOf(root), styles))
    return [
      ...asides(kind, texts),
      ...asides('image', roots.flatMap(picturesIn)),
      ...asides('link', links),
    ]
  })
}

function asides(kind: Aside['kind'], texts: readonly string[]): readonly Aside[] {
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => ({kind, at: {paragraph: 0}, text}))
}

function textOf(element: XmlElement): string {
  return textIn(element, 'w:t')
}

/** Words behind the text are a shape of their own. */
function watermarks(element: XmlElement): readonly string[] {
  return within(element, 'v:textpath').map(({attributes}) => attributes['string'] ?? '')
}

/** Drawings that have no words. */
function picturesIn(element: XmlElement): readonly string[] {
  return ['w:drawing', 'w:pict']
    .flatMap((name) => within(element, name))
    .filter(
      (drawing) =>
        watermarks(drawing).length === 0 && within(drawing, 'w:txbxContent').length === 0,
    )
    .map((drawing) => pictureIn(drawing) || 'without a description')
}
