import {focusBlock, goTo, inFrame} from './contract-frame.ts'
import type {OpenPage} from './open-page.ts'
import {sentencesOf} from './sentences-of.ts'

/** Has clicks and keys in the contract select paragraphs and sentences. */
export function listenToContract(page: OpenPage): void {
  inFrame().addEventListener('click', (event) => onClick(page, event))
  inFrame().addEventListener('keydown', (event) => onKey(page, event))
}

function onClick(page: OpenPage, event: MouseEvent): void {
  const target = event.target as Element
  event.preventDefault()
  const link = target.closest<HTMLAnchorElement>('a[href^="#"]')
  if (link && (event.ctrlKey || event.metaKey || link.closest('.contents'))) return goTo(link.hash)
  const block = target.closest<HTMLElement>('[data-source]')
  if (!block) return
  const paragraph = paragraphOf(block)
  const place = inFrame().caretRangeFromPoint(event.clientX, event.clientY)
  const index = sentencesOf(paragraph).findIndex(
    ({range}) => place && range.comparePoint(place.startContainer, place.startOffset) <= 0,
  )
  focusBlock(block)
  page.select(paragraph, index < 0 ? undefined : index)
}

function onKey(page: OpenPage, event: KeyboardEvent): void {
  const block = (event.target as Element).closest<HTMLElement>('[data-source]')
  if (!block) return
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key]
  const turn = {ArrowRight: 1, ArrowLeft: -1}[event.key]
  if (event.key === 'Enter' || event.key === ' ') page.select(paragraphOf(block))
  else if (step !== undefined) toParagraph(block, step)
  else if (turn !== undefined) toSentence(page, paragraphOf(block), turn)
  else return
  event.preventDefault()
}

function toParagraph(block: HTMLElement, step: number): void {
  const all = [...inFrame().querySelectorAll<HTMLElement>('[data-source]')]
  // A paragraph that goes on on another page is one paragraph.
  const others = all.filter((each) => each.dataset['source'] !== block.dataset['source'])
  const next =
    step > 0
      ? others.find((each) => all.indexOf(each) > all.indexOf(block))
      : others.findLast((each) => all.indexOf(each) < all.indexOf(block))
  if (next) focusBlock(next)
}

function toSentence(page: OpenPage, paragraph: number, turn: number): void {
  const count = sentencesOf(paragraph).length
  const now = page.chosen?.paragraph === paragraph ? (page.chosen.sentence ?? -1) : -1
  page.select(paragraph, Math.min(count - 1, Math.max(0, now + turn)))
}

function paragraphOf(block: HTMLElement): number {
  return Number(block.dataset['source'])
}
