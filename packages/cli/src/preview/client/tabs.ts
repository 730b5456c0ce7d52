import {byId} from './element.ts'

/** Shows the panel of that id, and hides the others. */
export function openTab(panel: string): void {
  for (const tab of tabs()) {
    const open = panelOf(tab) === panel
    tab.setAttribute('aria-selected', String(open))
    tab.tabIndex = open ? 0 : -1
    byId(panelOf(tab)).hidden = !open
  }
}

/** Clicks open tabs, and so do arrows to the left and right. */
export function listenToTabs(): void {
  const all = tabs()
  for (const [index, tab] of all.entries()) {
    tab.addEventListener('click', () => openTab(panelOf(tab)))
    tab.addEventListener('keydown', ({key}) => {
      const turn = {ArrowRight: 1, ArrowLeft: -1}[key]
      const next = turn === undefined ? undefined : all.at((index + turn) % all.length)
      next?.click()
      next?.focus()
    })
  }
}

function tabs(): readonly HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('[role=tab]')]
}

function panelOf(tab: HTMLButtonElement): string {
  return tab.getAttribute('aria-controls') ?? ''
}
