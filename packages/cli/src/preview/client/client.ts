/**
 * The script of the page, which `scripts/build-cli.ts` bundles. All that comes from files is put into the page as text,
 * never as markup; the contract's own page comes from its writer.
 */
import {byId} from './element.ts'
import {fitSheets} from './fit-sheets.ts'
import {loadDraft} from './load-draft.ts'
import {showNotes} from './notes.ts'
import type {OpenPage} from './open-page.ts'
import {selectParagraph} from './select-paragraph.ts'
import {showSwitches} from './switches.ts'
import {listenToTabs} from './tabs.ts'

const page: OpenPage = {
  shown: undefined,
  chosen: undefined,
  requests: 0,
  switched: new Map(),
  variants: new Map(),
  frameRules: fetch('/frame.css').then((response) => response.text()),
  load: () => void loadDraft(page),
  select: (paragraph, sentence) => selectParagraph(page, {paragraph, sentence}),
}

listenToTabs()
byId('filter').addEventListener('input', () => showSwitches(page))
byId('view').addEventListener('change', page.load)
byId('documents').addEventListener('change', page.load)
let resized = 0
addEventListener('resize', () => {
  cancelAnimationFrame(resized)
  resized = requestAnimationFrame(() => {
    fitSheets(page)
    showNotes(page)
  })
})
new EventSource('/events').addEventListener('message', page.load)
page.load()
