import {button, byId} from './element.ts'
import type {OpenPage} from './open-page.ts'
import {showSwitches} from './switches.ts'
import {openTab} from './tabs.ts'

/** A button that leads to the switch of a value; nothing where there is none. */
export function jumpToSwitch(page: OpenPage, pointer?: string): Node | string {
  const party = pointer?.replace(/^\/parties\/\d+\//, 'party:')
  const found = page.shown?.switches.find(({id}) => `/${id}` === pointer || id === party)
  if (!found) return ''
  return button('Try other values', 'link', () => {
    byId<HTMLInputElement>('filter').value = found.title
    showSwitches(page)
    openTab('switches')
    byId('list').querySelector('select')?.focus()
  })
}
