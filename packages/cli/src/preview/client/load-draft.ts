import {byId} from './element.ts'
import {fitSheets} from './fit-sheets.ts'
import {showNotes} from './notes.ts'
import type {OpenPage} from './open-page.ts'
import {showProblems} from './problems.ts'
import {selectAgain} from './select-paragraph.ts'
import {showContract} from './show-contract.ts'
import type {Problem, Shown} from './shown.ts'
import {showSwitches, showTried} from './switches.ts'

/** Asks for the draft with what is tried, and shows it unless another was asked for meanwhile. */
export async function loadDraft(page: OpenPage): Promise<void> {
  page.requests += 1
  const number = page.requests
  const response = await fetch(`/draft?${queryOf(page)}`)
  const frameRules = await page.frameRules
  if (number !== page.requests) return
  if (!response.ok) {
    byId('state').textContent = await response.text()
    return
  }
  show(page, (await response.json()) as Shown, frameRules)
  document.body.dataset['loads'] = String(number)
}

function queryOf({switched, variants}: OpenPage): URLSearchParams {
  const query = new URLSearchParams()
  const pair = (id: string, value: string | undefined) =>
    value === undefined ? id : `${id}=${value}`
  for (const [id, value] of switched) query.append('switch', pair(id, value))
  for (const [id, value] of variants) query.append('variant', pair(id, value))
  query.append('document', byId<HTMLSelectElement>('documents').value || '0')
  return query
}

/** Where the deal has errors, the contract stays as it was. */
function show(page: OpenPage, next: Shown, frameRules: string): void {
  const {html, title, diagnostics, tried} = next
  page.shown = html === undefined && page.shown ? {...page.shown, diagnostics, tried} : next
  if (html !== undefined) {
    showContract(page, html, frameRules)
    document.title = title
    byId('title').textContent = title
  }
  fitSheets(page)
  showProblems(page)
  showNotes(page)
  showTried(page)
  showDocuments(page.shown)
  if (!byId('list').contains(document.activeElement)) showSwitches(page)
  if (html !== undefined && !byId('why').hidden) selectAgain(page)
  showState(diagnostics)
}

function showDocuments({documents: titles, document}: Shown): void {
  const documents = byId<HTMLSelectElement>('documents')
  documents.replaceChildren(...titles.map((title, index) => new Option(title, String(index))))
  documents.value = String(document)
  documents.hidden = titles.length < 2
}

function showState(diagnostics: readonly Problem[]): void {
  const errors = diagnostics.filter(({severity}) => severity === 'error').length
  const others = diagnostics.length > 0 ? `${diagnostics.length} notes and warnings` : 'No problems'
  const state = byId('state')
  state.textContent =
    errors > 0
      ? `${errors} ${errors === 1 ? 'error' : 'errors'}: the contract is shown as it was before`
      : others
  state.className = errors > 0 ? 'failed' : ''
}
