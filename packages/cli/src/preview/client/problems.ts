import {blocksOf} from './contract-frame.ts'
import {button, byId, element} from './element.ts'
import type {OpenPage} from './open-page.ts'
import {placeText} from './place-text.ts'
import type {Problem} from './shown.ts'

/** Lists all problems, and why the document is a draft. */
export function showProblems(page: OpenPage): void {
  const {diagnostics = [], draftReasons = []} = page.shown ?? {}
  const entries: Node[] = diagnostics.map((each) => problemEntry(page, each))
  if (draftReasons.length > 0) {
    const list = element('ul')
    list.append(...draftReasons.map((reason) => element('li', reason)))
    entries.unshift(element('p', 'Not ready to be signed:', 'draft'), list)
  }
  byId('problem-list').replaceChildren(
    ...(entries.length > 0 ? entries : [element('p', 'None', 'soft')]),
  )
  byId('tab-problems').textContent =
    diagnostics.length > 0 ? `Problems (${diagnostics.length})` : 'Problems'
}

/** Those that are about a paragraph. */
export function problemsAt(page: OpenPage, paragraph: number): readonly Node[] {
  const own = page.shown?.diagnostics.filter((each) => each.paragraph === paragraph) ?? []
  return own.map((each) => problemEntry(page, each))
}

function problemEntry(page: OpenPage, problem: Problem): Node {
  const {severity, message, hint, place, code, paragraph} = problem
  const entry = button('', `problem ${severity}`, () => {
    if (paragraph === undefined) return
    blocksOf(paragraph)[0]?.scrollIntoView({block: 'center'})
    page.select(paragraph)
  })
  entry.append(element('span', `${severity}: ${message}`))
  if (hint) entry.append(element('span', hint, 'soft'))
  entry.append(element('code', `${placeText(place)} ${code}`))
  return entry
}
