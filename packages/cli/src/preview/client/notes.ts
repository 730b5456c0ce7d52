import {blocksOf, inFrame} from './contract-frame.ts'
import {button, element} from './element.ts'
import type {OpenPage} from './open-page.ts'
import type {Problem} from './shown.ts'

/** A problem and the first block of its paragraph. */
interface Placed {
  readonly problem: Problem
  readonly block: HTMLElement
  readonly top: number
}

/** Beside its paragraph each problem has a note; where two would overlap, the lower one moves down. */
export function showNotes(page: OpenPage): void {
  const inside = inFrame()
  inside.querySelector('.notes')?.remove()
  for (const each of inside.querySelectorAll('[data-problem]')) each.removeAttribute('data-problem')
  const placed = (page.shown?.diagnostics ?? []).flatMap(placedOf)
  if (placed.length === 0) return
  const notes = element('aside', '', 'notes')
  notes.setAttribute('aria-label', 'Problems beside their places')
  inside.body.append(notes)
  let least = 0
  for (const each of placed.toSorted((a, b) => a.top - b.top)) {
    const note = noteOf(page, each)
    notes.append(note)
    const top = Math.max(each.top, least)
    note.style.top = `${top}px`
    least = top + note.offsetHeight + 6
  }
}

function placedOf(problem: Problem): readonly Placed[] {
  const blocks = problem.paragraph === undefined ? [] : blocksOf(problem.paragraph)
  for (const each of blocks) each.dataset['problem'] = problem.severity
  const scroll = inFrame().documentElement.scrollTop
  return blocks
    .slice(0, 1)
    .map((block) => ({problem, block, top: block.getBoundingClientRect().top + scroll}))
}

function noteOf(page: OpenPage, {problem, block}: Placed): HTMLElement {
  const {severity, message, hint, paragraph = 0} = problem
  const note = button('', `note ${severity}`, () => {
    block.scrollIntoView({block: 'nearest'})
    page.select(paragraph)
  })
  note.append(element('span', message))
  note.title = hint ?? message
  return note
}
