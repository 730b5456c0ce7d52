import {blocksOf, contractFrame, inFrame} from './contract-frame.ts'
import {byId} from './element.ts'
import type {Chosen, OpenPage} from './open-page.ts'
import {sentencePanel} from './sentence-panel.ts'
import {type Sentence, sentencesOf} from './sentences-of.ts'
import {openTab} from './tabs.ts'

/** Marks a paragraph, or a sentence of it, and shows what made it. */
export function selectParagraph(page: OpenPage, {paragraph, sentence: index}: Chosen): void {
  const found = page.shown?.paragraphs[paragraph]
  if (!found) return
  page.chosen = {paragraph, sentence: index}
  const sentence = index === undefined ? undefined : sentencesOf(paragraph)[index]
  byId('why').replaceChildren(...sentencePanel(page, {paragraph, found, sentence}))
  mark(paragraph, sentence)
  openTab('why')
}

/** After a save the same paragraph may have gone, or say something else. */
export function selectAgain(page: OpenPage): void {
  const {chosen, shown} = page
  if (!chosen || !shown?.paragraphs[chosen.paragraph]) return
  if (blocksOf(chosen.paragraph).length > 0) selectParagraph(page, chosen)
}

function mark(paragraph: number, sentence: Sentence | undefined): void {
  for (const each of inFrame().querySelectorAll('[aria-current]'))
    each.removeAttribute('aria-current')
  for (const block of blocksOf(paragraph)) block.setAttribute('aria-current', 'true')
  const inner = contractFrame().contentWindow as (Window & typeof globalThis) | null
  if (!inner?.CSS.highlights) return
  inner.CSS.highlights.delete('sentence')
  if (sentence) inner.CSS.highlights.set('sentence', new inner.Highlight(sentence.range))
}
