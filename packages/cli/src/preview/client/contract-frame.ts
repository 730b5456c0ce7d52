import {byId} from './element.ts'

/** The frame that the contract stands in. */
export function contractFrame(): HTMLIFrameElement {
  return byId<HTMLIFrameElement>('contract')
}

export function inFrame(): Document {
  return contractFrame().contentDocument as Document
}

/** The blocks of a paragraph, which are more than one where it goes on on another page. */
export function blocksOf(paragraph: number): readonly HTMLElement[] {
  return [...inFrame().querySelectorAll<HTMLElement>(`[data-source="${paragraph}"]`)]
}

/** One paragraph can be reached with Tab, the others from there with the arrows. */
export function focusBlock(block: HTMLElement): void {
  for (const each of inFrame().querySelectorAll<HTMLElement>('[data-source][tabindex="0"]'))
    each.tabIndex = -1
  block.tabIndex = 0
  block.focus({preventScroll: true})
  block.scrollIntoView({block: 'nearest'})
}

/** Follows a reference of the contract. */
export function goTo(hash: string): void {
  const target = inFrame().getElementById(decodeURIComponent(hash.slice(1)))
  const block = target?.matches('[data-source]')
    ? target
    : target?.querySelector<HTMLElement>('[data-source]')
  target?.scrollIntoView({block: 'center'})
  if (block) focusBlock(block)
}
