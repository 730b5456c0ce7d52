import {inFrame} from './contract-frame.ts'
import {listenToContract} from './contract-input.ts'
import {byId, element} from './element.ts'
import {fitSheets} from './fit-sheets.ts'
import type {OpenPage} from './open-page.ts'
import {paginate} from './paginate.ts'

/** Puts the contract into the frame, on pages or as one text, and stays where the reader was. */
export function showContract(page: OpenPage, html: string, frameRules: string): void {
  if (!inFrame().body?.dataset['ready']) openFrame(page)
  const inside = inFrame()
  const top = inside.documentElement.scrollTop
  const view = byId<HTMLSelectElement>('view').value
  const paper = view === 'pages' ? page.shown?.paper : undefined
  const fresh = new DOMParser().parseFromString(html, 'text/html')
  const style = element('style', `${frameRules}\n${paper?.css ?? ''}`)
  inside.documentElement.lang = fresh.documentElement.lang
  inside.head.replaceChildren(...fresh.head.children, style)
  inside.title = 'The contract'
  inside.body.className = view
  inside.body.replaceChildren(...fresh.body.children)
  inside.querySelector('.skip')?.remove()
  inside.querySelector('.draft')?.remove()
  const draft = (page.shown?.draftReasons.length ?? 0) > 0
  const pages = paper ? paginate(inside, {...paper, draft}) : 0
  leaveOneStop(inside)
  fitSheets(page)
  inside.documentElement.scrollTop = top
  byId('count').textContent = pages > 0 ? `${pages} ${pages === 1 ? 'page' : 'pages'}` : ''
}

function openFrame(page: OpenPage): void {
  const inside = inFrame()
  inside.open()
  inside.write('<!doctype html><html><head></head><body data-ready="true"></body></html>')
  inside.close()
  listenToContract(page)
}

/** Tab stops at the first paragraph alone. */
function leaveOneStop(inside: Document): void {
  for (const each of inside.querySelectorAll<HTMLElement>('a, .scroll')) each.tabIndex = -1
  const blocks = inside.querySelectorAll<HTMLElement>('[data-source]')
  for (const [index, block] of blocks.entries()) block.tabIndex = index === 0 ? 0 : -1
}
